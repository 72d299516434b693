import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { buildGallery } from '../../scripts/gallery/build-gallery.ts';

// Hover card, popup, options and welcome page in every state that the gallery knows, judged by axe-core.

const NARROW = { width: 320, height: 640 }; // CSS px; 1280 at a zoom of 400 %
const COLOURS = JSON.stringify({ runOnly: ['color-contrast'] });

describe('every state of every surface', () => {
  let browser: Browser;
  let page: Page;
  let names: string[] = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      args: ['--headless', '--no-sandbox', '--disable-gpu'],
    });
    page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="en"><head><title>Surfaces</title></head><body></body></html>');
    await page.addScriptTag({ content: await buildGallery() });
    await page.evaluate(axe.source);
    names = (await page.evaluate('gallery.names')) as string[];
    expect(names.length).toBeGreaterThan(40);
  });

  afterAll(() => browser?.close());

  /** What axe-core finds, of all states: a line each. */
  async function judge(options: string): Promise<string[]> {
    return (await page.evaluate(`(async () => {
      const found = [];
      for (const name of gallery.names) {
        gallery.drawState(name);
        await gallery.doDeeds(name);
        const { violations } = await axe.run(document, { resultTypes: ['violations'], ...${options} });
        for (const { id, nodes } of violations) for (const { target } of nodes) found.push(name + ' ' + id + ': ' + target);
      }
      return found;
    })()`)) as string[];
  }

  const media = (scheme: 'light' | 'dark') =>
    page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);

  test('axe-core finds nothing in light', async () => {
    await media('light');
    expect(await judge('{}')).toEqual([]);
  });

  test('axe-core finds nothing in dark', async () => {
    await media('dark');
    expect(await judge(COLOURS)).toEqual([]);
  });

  test('nothing is wider than a window of 320 pixels', async () => {
    await page.setViewport(NARROW);
    const wide = (await page.evaluate(`(async () => {
      const found = [];
      for (const name of gallery.names) {
        gallery.drawState(name);
        await gallery.doDeeds(name);
        if (document.documentElement.scrollWidth > innerWidth) found.push(name);
      }
      return found;
    })()`)) as string[];
    expect(wide).toEqual([]);
  });
});
