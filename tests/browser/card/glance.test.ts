import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildGallery } from '../../../scripts/gallery/build-gallery.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Every built-in card at a glance, with a long quotation and a long way of mentions in it, drawn as on a page.

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

const MEASURE = `(async () => {
  const found = [];
  for (const name of gallery.names.filter((it) => it.startsWith('card-glance-'))) {
    gallery.drawState(name);
    await gallery.doDeeds(name);
    const card = document.querySelector('main > *').shadowRoot.querySelector('.hover-card');
    const cut = [...card.querySelectorAll('*')].filter((it) =>
      getComputedStyle(it).overflowY !== 'visible' && !it.closest('.unseen, svg') && it.scrollHeight > it.clientHeight + 1);
    const seen = card.cloneNode(true);
    for (const it of seen.querySelectorAll('.unseen')) it.remove();
    const texts = [], walker = document.createTreeWalker(seen, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode.data);
    found.push({
      name,
      height: Math.ceil(card.getBoundingClientRect().height),
      words: texts.join(' ').split(/\\s+/).filter((it) => /[\\p{L}\\p{N}]/u.test(it)).length,
      cut: cut.map(({ className, localName }) => localName + '.' + className),
    });
  }
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
    expect(all.length).toBeGreaterThan(10);
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
