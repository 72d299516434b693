/** Draws `public/icons/*.png` from `public/icon.svg`, in Chromium. Run after a change of the drawing: `npm run icons`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.mjs';
import { LONGEST_START } from './browser/longest-start.ts';

const SIZES = [16, 32, 48, 96, 128]; // px; what the toolbars, the extension lists and the stores ask for
const BUTTON_SIZES = [16, 32, 48]; // px; a toolbar's, on screens of up to three pixels for one
const BUTTON_STATES = ['off', 'paused']; // the button of a marked page has the extension's own icon
const PUBLIC = join(dirname(dirname(fileURLToPath(import.meta.url))), 'public');

process.exitCode = await main();

async function main(): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    console.error('No Chromium found: install it, or name it in CHROMIUM_PATH.');
    return 1;
  }
  const svg = readFileSync(join(PUBLIC, 'icon.svg'), 'utf8');
  mkdirSync(join(PUBLIC, 'icons'), { recursive: true });
  const browser = await puppeteer.launch({
    executablePath,
    timeout: LONGEST_START,
    args: ['--headless', '--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await browser.newPage();
    for (const size of SIZES) await draw(page, svg, size, `${size}.png`);
    for (const state of BUTTON_STATES) {
      const drawing = svg.replace('<svg ', `<svg data-state="${state}" `);
      for (const size of BUTTON_SIZES) await draw(page, drawing, size, `${state}-${size}.png`);
    }
  } finally {
    await browser.close();
  }
  return 0;
}

async function draw(page: Page, svg: string, size: number, file: string): Promise<void> {
  await page.setViewport({ width: size, height: size });
  await page.setContent(
    `<!doctype html><style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(PUBLIC, 'icons', file) as `${string}.png`, omitBackground: true });
}
