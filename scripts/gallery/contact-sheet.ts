import { readFileSync } from 'node:fs';
import type { Browser } from 'puppeteer-core';

const SHEET_WIDTH = 1720; // px; four popups side by side

/** All pictures of one setting on one, so that they can be compared at a glance. */
export async function writeContactSheet(
  browser: Browser,
  pictures: readonly { readonly name: string; readonly file: string }[],
  target: string,
): Promise<void> {
  const figures = pictures.map(
    ({ name, file }) =>
      `<figure><figcaption>${name}</figcaption><img src="data:image/png;base64,${readFileSync(file).toString('base64')}"></figure>`,
  );
  const page = await browser.newPage();
  await page.setViewport({ width: SHEET_WIDTH, height: 600 });
  await page.setContent(
    `<!doctype html><style>body{margin:16px;background:#8f8a84;font:12px sans-serif;columns:4;column-gap:16px}
     figure{margin:0 0 16px;break-inside:avoid}img{display:block;max-width:100%;outline:1px solid #0003}</style>${figures.join('')}`,
  );
  await page.screenshot({ path: target as `${string}.png`, fullPage: true });
  await page.close();
}
