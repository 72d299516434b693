import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page, ScreenshotClip } from 'puppeteer-core';
import { newPage } from '../browser/open-page.ts';

export type Theme = 'light' | 'dark';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What the stores ask for, in px. */
export const SCREENSHOT: Size = { width: 1280, height: 800 };

const FOLDER = 'docs/store/pictures';
const MARGIN = 24; // px between a popup and the right edge

export function pathOf(name: string): `${string}.png` {
  return join(FOLDER, `${name}.png`) as `${string}.png`;
}

/** As a site does that follows the system. */
export async function setTheme(page: Page, theme: Theme): Promise<void> {
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);
}

export async function save(page: Page, name: string, clip?: ScreenshotClip): Promise<void> {
  await page.screenshot({ path: pathOf(name), ...(clip && { clip }) });
}

/** A picture of a page of our own, drawn in a tab beside the others. */
export async function draw(browser: Browser, name: string, size: Size, html: string): Promise<void> {
  const page = await newPage(browser);
  await page.setViewport(size);
  await page.setContent(html, { waitUntil: 'load' });
  await save(page, name);
  await page.close();
}

/**
 * A page with the popup over it, as a reader sees them. A driver takes their pictures one by one, since they are windows of
 * their own; this lays one upon the other.
 */
export async function layOver(browser: Browser, name: string, page: string, popup: string): Promise<void> {
  await draw(
    browser,
    name,
    SCREENSHOT,
    `<style>body { margin: 0; overflow: hidden } img { display: block; position: absolute; top: 0 }
      .popup { right: ${MARGIN}px; top: 6px; border-radius: 10px; box-shadow: 0 10px 40px #0006, 0 0 0 1px #8886 }</style>
      <img src="${page}"><img class="popup" src="${popup}">`,
  );
}

/** A picture as an address that a page may show without asking for anything. */
export function asData(path: string): string {
  return `data:image/png;base64,${readFileSync(path).toString('base64')}`;
}
