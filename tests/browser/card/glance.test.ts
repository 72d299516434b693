import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtInCards } from '../../../lib/pack/built-in/cards.ts';
import { openModelsCards } from '../../../lib/pack/built-in/open-models-cards.ts';
import { CARD_LANGUAGES } from '../../../lib/pack/card-languages.ts';
import { buildGallery } from '../../../scripts/gallery/build-gallery.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Every built-in card at a glance in every language, with a long quotation and a long way of mentions in it, drawn as on a page.

const URL = `${SITE}/cards`;
const VIEWPORT = { width: 1280, height: 800 }; // CSS px
const TALLEST = 260; // CSS px
const MOST_WORDS = 70;
const POPUP = { width: 400, height: 600 }; // CSS px; what browsers give a popup at most
const TALLEST_OPENED = 700; // CSS px

interface Measured {
  readonly name: string;
  readonly height: number;
  readonly words: number;
  /** Elements that hide a part of what is in them. */
  readonly cut: readonly string[];
}

/**
 * Every card of both packs in every language. Words are what the language's readers part, as the browser tells it; where there are no spaces,
 * hiragana and the counter after a number ("2026年") go with the word before, as particles and counters do in Korean.
 */
const MEASURE = `(() => {
  const found = [];
  const hides = (it) => it.scrollHeight > it.clientHeight + 1 && getComputedStyle(it).overflowY !== 'visible' && !it.closest('.unseen, svg');
  const isBound = (word, before) => /^\\p{Script=Hiragana}+$/u.test(word) || (/\\d$/.test(before) && /^\\p{Script=Han}$/u.test(word));
  gallery.drawGlances((card, name, language) => {
    const texts = [], walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) if (!walker.currentNode.parentNode.closest('.unseen')) texts.push(walker.currentNode.data);
    const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(texts.join(' '))];
    const parts = segments.filter(({ isWordLike }) => isWordLike);
    const words = parts.filter(({ segment }, at) => !isBound(segment, parts[at - 1]?.segment));
    found.push({
      name: language + ' ' + name,
      height: Math.ceil(card.getBoundingClientRect().height),
      words: words.length,
      cut: [...card.querySelectorAll('*')].filter(hides).map(({ className, localName }) => localName + '.' + className),
    });
  });
  return found;
})()`;

/** An opened card in the popup, with each of its parts. */
const MEASURE_OPENED = `(async () => {
  gallery.drawState('popup-long');
  await gallery.doDeeds('');
  const found = [];
  for (const row of document.querySelectorAll('.card-row')) {
    const button = row.querySelector('[aria-expanded]');
    button.click();
    await gallery.doDeeds('');
    const name = button.innerText;
    const tabs = [...row.querySelectorAll('[role=tab]')];
    for (const tab of tabs.length > 0 ? tabs : [button]) {
      if (tab !== button) tab.click();
      await gallery.doDeeds('');
      found.push({ name: name + ', ' + tab.innerText, height: Math.ceil(row.getBoundingClientRect().height) });
    }
    button.click();
    await gallery.doDeeds('');
  }
  return found;
})()`;

describe.each(BROWSERS)('%s, the cards at a glance', (name) => {
  const session = useBrowser(name);
  let script = '';
  beforeAll(async () => {
    script = await buildGallery();
  });

  async function measure(expression: string, viewport: typeof VIEWPORT): Promise<Measured[]> {
    const page: Page = await session.open(URL, new Map([[URL, pageWith(script)]]));
    await page.setViewport(viewport);
    const measured = (await page.evaluate(expression)) as Measured[];
    await page.close();
    return measured;
  }

  test('none is higher than 260 px, has more than 70 words or is cut', async () => {
    const all = await measure(MEASURE, VIEWPORT);
    expect(all.length).toBe(CARD_LANGUAGES.length * (builtInCards.cards.length + openModelsCards.cards.length));
    expect(all.filter(({ height }) => height > TALLEST)).toEqual([]);
    expect(all.filter(({ words }) => words > MOST_WORDS)).toEqual([]);
    expect(all.filter(({ cut }) => cut.length > 0)).toEqual([]);
  });

  test('opened in the popup, none is higher than 700 px, whichever part of it shows', async () => {
    const all = await measure(MEASURE_OPENED, POPUP);
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(({ height }) => height > TALLEST_OPENED)).toEqual([]);
  });
});

function pageWith(script: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Cards</title><link rel="icon" href="data:,"></head>
<body><script>${script.replaceAll('</script', '<\\/script')}</script></body></html>`;
}
