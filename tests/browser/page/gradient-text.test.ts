import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Letters that a gradient is cut out by keep it under a mark, and the mark can be seen.

const at = (path: string) => `${SITE}/2026/11/20/${path}`;
const STYLE = `<style>.cut { font: bold 40px sans-serif; background: linear-gradient(90deg, #d946ef, #60a5fa); background-clip: text }
  .colourless { color: transparent } .unfilled { -webkit-text-fill-color: transparent }</style>`;
const story = (paper: string, ink: string) =>
  articlePage(
    'Meta shows a model',
    `<h2 class="cut colourless">Llama 4 is shown</h2><h2 class="cut unfilled">Llama 3.1 is shown</h2><p>Meta AI is there.</p>${PROSE}`,
    '',
    `${STYLE}<style>html { background: ${paper}; color: ${ink} }</style>`,
  );
const PAGES = new Map([
  [at('light'), story('#ffffff', '#000000')],
  [at('dark'), story('#101010', '#ffffff')],
]);

/** How many of the pixels where an element is are of its text's own ink, and how many of the mark's colour. */
async function count(page: Page, selector: string, ink: number, line: readonly number[]) {
  const box = (await page.evaluate(
    `(({ x, y, width, height }) => ({ x, y, width, height }))(document.querySelector('${selector}').getBoundingClientRect())`,
  )) as { x: number; y: number; width: number; height: number };
  const picture = await page.screenshot({ clip: box, encoding: 'base64' });
  return (await page.evaluate(`(async () => {
    const bytes = Uint8Array.from(atob(${JSON.stringify(picture)}), (sign) => sign.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d');
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    const near = (at, colour) => colour.every((part, channel) => Math.abs(data[at + channel] - part) < 30);
    const found = { ink: 0, line: 0 };
    for (let at = 0; at < data.length; at += 4) {
      if (near(at, [${ink}, ${ink}, ${ink}])) found.ink += 1;
      if (near(at, ${JSON.stringify(line)})) found.line += 1;
    }
    return found;
  })()`)) as { ink: number; line: number };
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  test.each([
    ['light', 0, [0xa8, 0x46, 0x0b]],
    ['dark', 255, [0xf3, 0xa5, 0x5b]],
  ] as const)('on %s paper', async (theme, ink, line) => {
    const page = await session.open(at(theme), PAGES);
    try {
      await toFront(page);
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
      for (const selector of ['.colourless', '.unfilled']) {
        const found = await count(page, selector, ink, line);
        expect(found.ink, `${selector}: letters in the colour that they do without`).toBe(0);
        expect(found.line, `${selector}: the line`).toBeGreaterThan(20);
      }
      await page.screenshot({ path: `test-artefacts/browser/${name}-gradient-${theme}.png` });
    } finally {
      await page.close();
    }
  });
});
