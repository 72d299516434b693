import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A mark in a link that is underlined has its line on the link's, not a second one below it.

const URL = `${SITE}/2026/11/20/links`;
const LINKS: readonly (readonly [what: string, html: string, isLined: boolean])[] = [
  ['a link with the line that browsers give it', '<a href="/1">Llama 4</a>', true],
  ['bold letters in one', '<a href="/2">the new <b>Llama 4</b></a>', true],
  ['a link without a line', '<a href="/3" style="text-decoration: none">Llama 4</a>', false],
  ['a link in such, whose words are underlined', '<a href="/4" style="text-decoration: none"><u>Llama 4</u></a>', true],
  ['a link whose line is low', '<a href="/5" style="text-underline-offset: 5px">Llama 4</a>', false],
  ['a link whose line is at the letters', '<a href="/6" style="text-underline-offset: 1px">Llama 4</a>', true],
  ['no link', 'the model Llama 4', false],
];
const STORY = articlePage(
  'What Meta gives away',
  `<p>Meta has released Llama 4 to developers.</p>${LINKS.map(([, html], at) => `<p id="link${at}">Meta released ${html} to developers of large language models.</p>`).join('\n')}${PROSE}`,
);

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(URL, new Map([[URL, STORY]]));
    await waitUntil('for the marks', async () => (await listMarks(page)).length > LINKS.length);
    await page.screenshot({ path: `test-artefacts/browser/${name}-links.png` });
  });

  test.each(LINKS.map(([what, , isLined], at) => ({ what, isLined, at })))('$what', async ({ isLined, at }) => {
    const [style, offset] = (await page.evaluate(`(() => {
      const element = document.getElementById('link${at}');
      for (const [name, ranges] of CSS.highlights) for (const { startContainer } of ranges) {
        if (name.startsWith('sidelight-model') && element.contains(startContainer))
          return [name, getComputedStyle(startContainer.parentElement, '::highlight(' + name + ')').textUnderlineOffset];
      }
      return [];
    })()`)) as string[];
    expect(style).toBe(isLined ? 'sidelight-model-lined' : 'sidelight-model');
    expect(offset).toBe(isLined ? 'auto' : '3px');
  });
});
