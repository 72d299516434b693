/**
 * Pictures of hover card, popup, options and welcome page in every state and setting, into `test-artefacts/gallery/`, and what
 * axe-core finds in each. `npm run gallery [-- PATTERN]` takes only the pictures whose name holds PATTERN: `card-now`, `de-narrow`. All of
 * them, in all languages, take an hour.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findBrowser } from './browser/find-browser.mjs';
import { LONGEST_START } from './browser/longest-start.ts';
import { buildGallery, popupSize } from './gallery/build-gallery.ts';
import { writeContactSheet } from './gallery/contact-sheet.ts';
import { galleryPage, SCRIPT_FILE } from './gallery/gallery-page.ts';
import { stateNames, takePicture } from './gallery/take-picture.ts';
import { VARIANTS, type Variant } from './gallery/variants.ts';

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test-artefacts', 'gallery');
const QUIET = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

process.exitCode = await main(process.argv[2] ?? '');

async function main(pattern: string): Promise<number> {
  const executablePath = findBrowser('chromium');
  if (executablePath === null) {
    console.error('No Chromium found: install it, or name it in CHROMIUM_PATH.');
    return 1;
  }
  mkdirSync(FOLDER, { recursive: true });
  const [script, size] = await Promise.all([buildGallery(), popupSize()]);
  writeFileSync(join(FOLDER, SCRIPT_FILE), script);
  const browser = await puppeteer.launch({
    executablePath,
    timeout: LONGEST_START,
    args: ['--headless', '--no-sandbox', '--disable-gpu', ...QUIET],
  });
  try {
    const found = await drawAll(browser, script, pattern);
    console.log(`popup ${(size / 1000).toFixed(1)} kB gzip, axe-core violations ${found}`);
    return found === 0 ? 0 : 1;
  } finally {
    await browser.close();
  }
}

async function drawAll(browser: Browser, script: string, pattern: string): Promise<number> {
  const states = await stateNames(browser, script);
  let found = 0;
  for (const [setting, variant] of Object.entries(VARIANTS)) {
    const chosen = states.filter((state) => `${setting}-${state}`.includes(pattern));
    if (chosen.length > 0) found += await drawSetting(browser, setting, variant, chosen);
  }
  return found;
}

async function drawSetting(
  browser: Browser,
  setting: string,
  variant: Variant,
  states: readonly string[],
): Promise<number> {
  const pictures: { name: string; file: string }[] = [];
  let found = 0;
  for (const state of states) {
    const name = `${setting}-${state}`;
    const html = join(FOLDER, `${name}.html`);
    const file = join(FOLDER, `${name}.png`);
    writeFileSync(html, galleryPage(state, variant));
    const violations = await takePicture(browser, state, html, file, variant);
    for (const violation of violations) console.log(`${name}: ${violation}`);
    found += violations.length;
    pictures.push({ name, file });
  }
  await writeContactSheet(browser, pictures, join(FOLDER, `all-${setting}.png`));
  return found;
}
