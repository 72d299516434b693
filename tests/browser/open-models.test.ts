import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openModelsPack } from '../../lib/pack/built-in/open-models-pack.ts';
import { checkTranslation } from '../../lib/pack/format/check-translation.ts';
import { translate } from '../../lib/pack/languages/translate.ts';
import { inCard } from '../../scripts/browser/card-inside.ts';
import { hoverMark, listMarks, placedCard } from '../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { SITE } from './setup/news-site.ts';
import { BROWSERS, useBrowser } from './setup/use-browser.ts';

// The second built-in pack: off until it is switched on, then on pages that are open too.

const URL = `${SITE}/2026/11/20/free-models`;
const OTHER_URL = `${SITE}/2026/11/20/freie-modelle`;
const STORY = `<!doctype html><html lang="en"><head><title>Why the free models come from China | Example News</title>
<meta property="og:type" content="article"></head><body><main><article><h1>Why the free models come from China</h1>
<p>For months DeepSeek and Qwen3-235B-A22B have been the models that young firms in California download first.</p>
<p>Nobody has to pay for a single token of the model, and the weights of the model are on every laptop of the LLM lab.</p>
</article></main></body></html>`;

const LOOK = `(() => {
  const [heading, glance] = ['h2', '.glance'].map((selector) => root.querySelector(selector));
  return { question: heading.textContent, glance: glance.textContent, lang: heading.lang };
})()`;

function wantedIn(language: string, topic: string) {
  const data: unknown = JSON.parse(readFileSync(`lib/pack/built-in/translations/open-models.${language}.json`, 'utf8'));
  const { cards } = translate(openModelsPack, language, checkTranslation(data, openModelsPack).texts);
  const card = cards.find((it) => it.topic === topic);
  return { question: card?.question, glance: card?.glance?.text };
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let options: Page;
  let story: Page;

  beforeAll(async () => {
    options = await session.openOwn('options.html');
    story = await session.open(URL, new Map([[URL, STORY]]));
  });

  const marks = async () => (await listMarks(story)).map(({ text }) => text);
  const isOn = () => options.evaluate("document.querySelector('[data-pack=open-models] input')?.checked");
  const press = () => options.evaluate("document.querySelector('[data-pack=open-models] input').click()");
  const waitForMarks = (wanted: readonly string[]) =>
    waitUntil(`for the marks ${wanted.join()}`, async () => {
      await toFront(story); // a hidden page waits until it shows again
      return (await marks()).join() === wanted.join();
    });

  test('marks nothing while it is off', async () => {
    await waitUntil('for the pack', async () => (await isOn()) === false);
    expect(await marks()).toEqual([]);
  });

  test('switched on, marks the page that is open, a term once', async () => {
    await press();
    await waitUntil('for the switch', async () => (await isOn()) === true);
    await waitForMarks(['DeepSeek', 'Qwen3-235B-A22B', 'token', 'weights']);
  });

  test('and its card opens with its text', async () => {
    await toFront(story);
    await hoverMark(story, 0);
    await placedCard(story);
    const inside = <T>(code: string) => inCard<T>(session, story, code);
    expect(await inside("root.querySelector('h2').innerText")).toBe('What is DeepSeek?');
    expect(await inside('root.textContent')).toContain('A Chinese AI company');
    await story.screenshot({ path: `test-artefacts/browser/${name}-open-models.png` });
  });

  test('with German chosen for cards, the card opens in German, in the page and in the popup', async () => {
    const german = JSON.stringify({ settings: { version: 2, cardLanguage: 'de' } });
    await session.inBackground(`browser.storage.local.set(${german})`);
    const page = await session.open(OTHER_URL, new Map([[OTHER_URL, STORY]]));
    await waitUntil('for the marks', async () => {
      await toFront(page);
      return (await listMarks(page)).length > 0;
    });
    await hoverMark(page, 0);
    await placedCard(page);
    expect(await inCard(session, page, LOOK)).toEqual({ ...wantedIn('de', 'deepseek'), lang: 'de' });
    await page.screenshot({ path: `test-artefacts/browser/${name}-open-models-de.png` });
    const popup = await session.openPopup(page);
    const row =
      "[...document.querySelectorAll('.card-row [aria-expanded]')].find((it) => it.innerText.trim() === 'DeepSeek')";
    await popup.waitFor(`${row} !== undefined`);
    await popup.evaluate(`${row}.click()`);
    await popup.waitFor(`document.body.textContent.includes(${JSON.stringify(wantedIn('de', 'deepseek').question)})`);
    await popup.close();
    await page.close();
  });

  test('switched off, takes its marks away', async () => {
    await toFront(options);
    await press();
    await waitForMarks([]);
  });
});
