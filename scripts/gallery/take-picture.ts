import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import type { GalleryState } from './states.tsx';
import type { Variant } from './variants.ts';

const VIEW_HEIGHT = 600; // px; what browsers give a popup at most
const LEAST_HEIGHT = 200; // px
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Deeds = Pick<GalleryState, 'clicks' | 'query'>;

/** Opens a page of the gallery, does what its state asks for, takes its picture; returns axe-core's findings. */
export async function takePicture(
  browser: Browser,
  file: string,
  picture: string,
  variant: Variant,
): Promise<string[]> {
  const page = await browser.newPage();
  try {
    await page.setViewport({ width: variant.width, height: VIEW_HEIGHT, deviceScaleFactor: variant.scale ?? 1 });
    await setMedia(page, { 'prefers-reduced-motion': 'reduce', ...variant.media });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(doDeeds);
    if (variant.isWindow !== true) await fitWindow(page, variant);
    await page.screenshot({ path: picture as `${string}.png` });
    return await findViolations(page);
  } finally {
    await page.close();
  }
}

/** As high as the page, so that what sticks to the window's edge stands where it would after scrolling. */
async function fitWindow(page: Page, { width, scale = 1 }: Variant): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(height, LEAST_HEIGHT), deviceScaleFactor: scale });
}

/** The states that the built script knows. */
export async function stateNames(browser: Browser, script: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const names = (await page.evaluate('Object.keys(gallery.STATES)')) as string[];
  await page.close();
  return names;
}

/** By the protocol itself: puppeteer knows neither forced colours nor more contrast. */
async function setMedia(page: Page, media: Variant['media']): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

/** Runs in the page. */
async function doDeeds(): Promise<void> {
  const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  const { STATES } = (globalThis as unknown as { gallery: { STATES: Record<string, Deeds> } }).gallery;
  const { clicks = [], query } = STATES[document.documentElement.dataset.state ?? ''] ?? {};
  for (const selector of clicks) {
    document.querySelector<HTMLElement>(selector)?.click();
    await drawn();
  }
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (query !== undefined && input !== null) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await drawn();
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
