import { existsSync, readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { checkTranslation } from '../../../lib/pack/format/check-translation.ts';
import { stampOf } from '../../../lib/pack/languages/stamp.ts';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { showCardAt } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, GRANTED, useBrowser, useOwnBrowser } from '../setup/use-browser.ts';

// Which language a card is in: the browser's, or one that is chosen.

const URL = `${SITE}/2026/11/18/languages`;
const PAGES = new Map([[URL, articlePage('Meta shows a model', `<p id="plain">So Llama 4 is out.</p>${PROSE}`)]]);
const ARTICLE = { url: URL, pages: PAGES, marks: 1 };
const QUESTION = 'What is Llama?';
const LOOK = `(() => {
  const [heading, card] = ['h2', '.hover-card'].map((selector) => root.querySelector(selector));
  const note = root.querySelector('.eyebrow .in-language')?.textContent ?? null;
  return { question: heading.textContent, lang: heading.lang, dir: card.dir, isNoted: note !== null };
})()`;

/** What the card shows of a language; of one without a translation, English and a word that it is. */
function wanted(language: string) {
  const file = `lib/pack/built-in/translations/open-source-ai.${language}.json`;
  const data: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const question = checkTranslation(data, builtInPack).texts.get(stampOf(QUESTION));
  return question === undefined
    ? { question: QUESTION, lang: builtInPack.language, isNoted: true }
    : { question, lang: language, isNoted: false };
}

describe.each([
  ['de', 'ltr'],
  ['ar', 'rtl'],
])('with a browser in %s', (language, dir) => {
  const session = useOwnBrowser('chromium', { language, granted: GRANTED });
  const test = articleTest(session, ARTICLE);

  test('the card is in that language, and runs its way', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    expect(await inCard(session, page, LOOK)).toEqual({ ...wanted(language), dir });
  });
});

describe.each(BROWSERS)('in %s in English', (name) => {
  const session = useBrowser(name);
  const test = articleTest(session, ARTICLE);

  test('the card is in English, without a word on that', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    expect(await inCard(session, page, LOOK)).toMatchObject({ question: QUESTION, isNoted: false, dir: 'ltr' });
  });
});

describe.each(BROWSERS)('in %s, with German chosen for cards', (name) => {
  const session = useBrowser(name);
  const test = articleTest(withGerman(session), ARTICLE);

  test('the card is in German and says so, the interface around it in English', async ({ page }) => {
    await showCardAt(page, '#plain', 'Llama 4');
    const { question, lang } = wanted('de');
    expect(await inCard(session, page, LOOK)).toEqual({ question, lang, isNoted: true, dir: 'ltr' });
  });
});

/** The same, with the choice made before a page is opened. */
function withGerman(session: BrowserSession): BrowserSession {
  const settings = JSON.stringify({ settings: { version: 2, cardLanguage: 'de' } });
  return new Proxy(session, {
    get(target, key, receiver) {
      if (key !== 'open') return Reflect.get(target, key, receiver);
      return async (...wantedPage: Parameters<BrowserSession['open']>) => {
        await target.inBackground(`browser.storage.local.set(${settings})`);
        return target.open(...wantedPage);
      };
    },
  });
}
