import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { CARD_WIDTH, PAGE_WIDTH, POPUP_WIDTH, type Variant } from './variants.ts';

const VIEW_HEIGHT = 600; // px
const LEAST_HEIGHT = 200; // px
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Opens a page of the gallery, does what its state asks for, takes its picture; returns axe-core's findings. */
export async function takePicture(
  browser: Browser,
  state: string,
  file: string,
  picture: string,
  variant: Variant,
): Promise<string[]> {
  const page = await browser.newPage();
  try {
    const isPage = /^(?:options|welcome)-/.test(state);
    const width = isPage ? (variant.pageWidth ?? PAGE_WIDTH) : widthOf(state, variant);
    const deviceScaleFactor = variant.scale ?? 1;
    await page.setViewport({ width, height: variant.windowHeight ?? VIEW_HEIGHT, deviceScaleFactor });
    await setMedia(page, { 'prefers-reduced-motion': 'reduce', ...variant.media });
    await page.goto(pathToFileURL(file).href);
    await page.evaluate(`gallery.doDeeds(${JSON.stringify(state)})`);
    if (isPage || variant.windowHeight === undefined) await fitWindow(page, width, deviceScaleFactor);
    await page.screenshot({ path: picture as `${string}.png` });
    return await findViolations(page);
  } finally {
    await page.close();
  }
}

/** A card is wider than the popup, where there is room. */
function widthOf(state: string, { width }: Variant): number {
  return state.startsWith('card-') && width >= POPUP_WIDTH ? CARD_WIDTH : width;
}

/** As high as the page, so that what sticks to the window's edge stands where it would after scrolling. */
async function fitWindow(page: Page, width: number, deviceScaleFactor: number): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width, height: Math.max(height, LEAST_HEIGHT), deviceScaleFactor });
}

/** The states that the built script knows. */
export async function stateNames(browser: Browser, script: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.addScriptTag({ content: script });
  const names = (await page.evaluate('gallery.names')) as string[];
  await page.close();
  return names;
}

/** By the protocol itself: puppeteer knows neither forced colours nor more contrast. */
async function setMedia(page: Page, media: Variant['media']): Promise<void> {
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
}

async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = (await page.evaluate('axe.run()')) as AxeResults;
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary?.replaceAll(/\s+/g, ' ')}`),
  );
}
