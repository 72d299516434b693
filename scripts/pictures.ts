import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { hoverMark, listMarks, waitForCard } from './browser/marks.ts';
import { toFront } from './browser/open-page.ts';
import { openSession } from './browser/open-session.ts';
import type { BrowserSession, Popup } from './browser/session.ts';
import { buildExtension } from './package/build-extension.ts';
import { asData, draw, layOver, pathOf, SCREENSHOT, save, setTheme, type Theme } from './pictures/take.ts';
import { tiles } from './pictures/tiles.ts';

// npm run pictures: what the README and the stores show, taken of the built extension in Chromium.

const URL = 'https://post.example.com/2026/11/20/what-open-means';
const STORY = readFileSync('scripts/pictures/story.html', 'utf8');
const READ = "document.querySelector('[data-state]')?.dataset.state === 'cards'";
const FADE = 400; // ms; what fades in is there by then

const rest = () => new Promise((resolve) => setTimeout(resolve, FADE));

async function themed(folder: string, theme: Theme, scratch: string): Promise<void> {
  const session = await openSession('chromium', folder, { isHeadless: true });
  try {
    const page = await session.open(URL, new Map([[URL, STORY]]));
    await setTheme(page, theme);
    await page.setViewport(SCREENSHOT);
    const popup = await openPopup(session, page, theme);
    const [front, list, card] = ['page', 'list', 'card'].map((name) => join(scratch, `${name}.png`)) as string[];
    await popup.screenshot(list ?? '');
    await openCard(popup, 'Llama');
    await popup.screenshot(card ?? '');
    await popup.close();
    await toFront(page);
    await rest();
    await page.screenshot({ path: front as `${string}.png` });
    await layOver(session.browser, `popup-${theme}`, asData(front ?? ''), asData(list ?? ''));
    if (theme === 'light') await layOver(session.browser, 'popup-card', asData(front ?? ''), asData(card ?? ''));

    await toFront(page);
    await hoverOver(page, theme === 'light' ? 'Llama 3.1' : 'open source');
    await save(page, `card-${theme}`);
    if (theme === 'light') {
      await hoverOver(page, 'open source');
      await page.screenshot({ path: front as `${string}.png` });
      await takeTiles(session, page, front ?? '');
    }
    await takeWelcome(session, theme);
  } finally {
    await session.close();
  }
}

async function openPopup(session: BrowserSession, page: Page, theme: Theme): Promise<Popup> {
  const popup = await session.openPopup(page);
  await popup.waitFor(READ);
  await popup.evaluate(`void (document.querySelector('[data-theme]').dataset.theme = '${theme}')`);
  await rest();
  return popup;
}

async function openCard(popup: Popup, name: string): Promise<void> {
  await popup.evaluate(`(() => {
    const row = [...document.querySelectorAll('.card-row [aria-expanded]')].find((it) => it.innerText.includes('${name}'));
    row.click();
    row.style.scrollMarginTop = '85px'; // the popup's bar stays over what scrolls
    row.scrollIntoView({ block: 'start', behavior: 'instant' });
  })()`);
  await rest();
}

/** Opens the card of the first mention with these letters; one that is open goes. */
async function hoverOver(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Escape');
  await waitForCard(page, false);
  const marks = await listMarks(page);
  await hoverMark(
    page,
    marks.findIndex((mark) => mark.text === text),
  );
  await rest();
}

/** `picture` is one of the page with a card open. */
async function takeTiles(session: BrowserSession, page: Page, picture: string): Promise<void> {
  const host = await page.$('[data-sidelight-card]');
  const box = await host?.boundingBox();
  if (!box) throw new Error('No card is open');
  const icon = readFileSync('public/icon.svg', 'utf8');
  for (const { name, html, ...size } of tiles(icon, { url: asData(picture), ...box })) {
    await draw(session.browser, name, size, html);
  }
}

async function takeWelcome(session: BrowserSession, theme: Theme): Promise<void> {
  const welcome = await session.openOwn('welcome.html');
  await setTheme(welcome, theme);
  await welcome.setViewport({ width: 1520, height: 950, deviceScaleFactor: SCREENSHOT.width / 1520 }); // the same picture, with the first choice in it
  await toFront(welcome);
  await rest();
  await save(welcome, `welcome-${theme}`);
}

const folder = buildExtension('chromium');
if (folder === null) process.exit(1);
mkdirSync(dirname(pathOf('any')), { recursive: true });
const scratch = mkdtempSync(join(tmpdir(), 'sidelight-pictures-'));
try {
  for (const theme of ['light', 'dark'] as const) await themed(folder, theme, scratch);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
