import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { tellReader } from './browser/card-inside.ts';
import { type BrowserName, findBrowser } from './browser/find-browser.mjs';
import { hoverMark, listMarks, placedCard } from './browser/marks.ts';
import { toFront } from './browser/open-page.ts';
import { openSession } from './browser/open-session.ts';
import type { BrowserSession, Popup } from './browser/session.ts';
import { InputError } from './input/input-error.ts';
import { readSavedPage, type SavedPage, webAddress } from './input/saved-page.ts';
import { buildExtension } from './package/build-extension.ts';

// npm start [FILE|URL] [--firefox] [--headless] [--lang LANGUAGE]: builds the extension and opens a page with it, already annotated. Without
// a display it prints what it found and leaves pictures.

const SAMPLE = 'tests/fixtures/sample-article.html';
const PICTURES = 'test-artefacts/start';
const READ = "!['loading', undefined].includes(document.querySelector('[data-state]')?.dataset.state)";

async function main(): Promise<void> {
  const { values, positionals } = readArguments();
  const [input = SAMPLE] = positionals;
  const saved = /^https?:/.test(input) ? null : readSavedPage(input);
  const url = saved?.url ?? webAddress(input);
  if (url === null) throw new InputError(`${input}: not an address`);
  const name: BrowserName = values.firefox || findBrowser('chromium') === null ? 'firefox' : 'chromium';
  const isHeadless = values.headless || !hasDisplay();

  const folder = buildExtension(name);
  if (folder === null) throw new InputError('The extension could not be built.');
  const session = await openSession(name, folder, {
    isHeadless,
    ...grantsFor(name, url),
    ...(values.lang && { language: values.lang }),
  });
  try {
    const page = await openInput(session, url, saved);
    const popup = await session.openPopup(page);
    await popup.waitFor(READ);
    if (isHeadless) await report(session, page, popup);
    else await new Promise((resolve) => session.browser.once('disconnected', resolve));
  } finally {
    await session.close();
  }
}

function readArguments() {
  try {
    const options = {
      firefox: { type: 'boolean', default: false },
      headless: { type: 'boolean', default: false },
      lang: { type: 'string' },
    } as const;
    const parsed = parseArgs({ options, allowPositionals: true });
    if (parsed.positionals.length <= 1) return parsed;
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new InputError('Usage: npm start [FILE|URL] [-- --firefox | --lang LANGUAGE] [-- --headless]');
}

/** Firefox gives a driven popup no access to the page (a real press of the button does), so the page's site is granted. */
function grantsFor(name: BrowserName, url: string): { granted?: readonly string[] } {
  return name === 'firefox' ? { granted: [`${new URL(url).origin}/*`] } : {};
}

async function openInput(session: BrowserSession, url: string, saved: SavedPage | null): Promise<Page> {
  if (saved !== null) return session.open(url, new Map([[url, saved.html]]));
  try {
    return await session.visit(url);
  } catch (error) {
    throw new InputError(`${url}: the page does not answer (${error instanceof Error ? error.message : error})`);
  }
}

/** Prints marks and cards; takes pictures of the page, a hover card and the popup. */
async function report(session: BrowserSession, page: Page, popup: Popup): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const cards = await popup.evaluate<string>('document.body.innerText');
  await popup.screenshot(join(PICTURES, 'popup.png'));
  await popup.close();

  await toFront(page);
  const marks = await listMarks(page);
  process.stdout.write(`${marks.length} mentions\n`);
  for (const { style, text, context } of marks)
    process.stdout.write(`  ${style.padEnd(18)} ${text.padEnd(24)} … ${context} …\n`);
  process.stdout.write(`\nThe popup\n${cards.replace(/^/gm, '  ')}\n\n`);
  await page.screenshot({ path: join(PICTURES, 'page.png') });
  if (marks.length > 0) {
    await openCard(session, page, Math.min(marks.length - 1, 1));
    await page.screenshot({ path: join(PICTURES, 'hover-card.png') });
  }
  process.stdout.write(`Pictures: ${PICTURES}/page.png, ${marks.length > 0 ? 'hover-card.png, ' : ''}popup.png\n`);
}

/** By the pointer; on a page that moves away from under it, as its readers would: by the keys for the next mention. */
async function openCard(session: BrowserSession, page: Page, at: number): Promise<void> {
  try {
    await hoverMark(page, at);
  } catch {
    await tellReader(session, page, 'stepMention', 1);
  }
  await placedCard(page);
}

function hasDisplay(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

try {
  await main();
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
