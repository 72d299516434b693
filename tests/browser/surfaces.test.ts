import axe from 'axe-core';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CARD_LANGUAGES } from '../../lib/pack/card-languages.ts';
import { findBrowser } from '../../scripts/browser/find-browser.mjs';
import { pressKey } from '../../scripts/browser/input.ts';
import { LONGEST_START } from '../../scripts/browser/longest-start.ts';
import { buildGallery } from '../../scripts/gallery/build-gallery.ts';

// Hover card, popup, options and welcome page in every state that the gallery knows, judged by axe-core.

const POPUP = { width: 400, height: 600 }; // CSS px; what browsers give a popup at most
const NARROW = { width: 320, height: 640 }; // CSS px; 1280 at a zoom of 400 %
const COLOURS = JSON.stringify({ runOnly: ['color-contrast'] });

/** What Tab stops at: of radio buttons the one that is chosen. */
const CONTROLS = `[...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter((it) =>
  it.checkVisibility() && !it.disabled && (it.type !== 'radio' || it.checked) && (it.role !== 'tab' || it.ariaSelected === 'true'))`;
const NAME = "(it) => it.localName + ' ' + (it.ariaLabel ?? (it.innerText || it.name || it.type))";
/** The focus has an outline, its own or that of the box it is in. */
const IS_SEEN = `[document.activeElement, document.activeElement.parentElement].some((it) => {
  const { outlineStyle, outlineWidth } = getComputedStyle(it);
  return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
})`;

describe('every state of every surface', () => {
  let browser: Browser;
  let page: Page;
  let names: string[] = [];

  beforeAll(async () => {
    browser = await puppeteer.launch({
      executablePath: findBrowser('chromium') ?? '',
      timeout: LONGEST_START,
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

  /** What axe-core finds, of all states: a line each. The sections of the options are judged once in each form they take. */
  async function judge(options: string): Promise<string[]> {
    return (await page.evaluate(`(async () => {
      const found = [], known = new Set();
      for (const name of gallery.names) {
        gallery.drawState(name);
        await gallery.doDeeds(name);
        const sections = [...document.querySelectorAll('.options main > section')];
        const fresh = sections.filter(({ outerHTML }) => !known.has(outerHTML));
        for (const { outerHTML } of fresh) known.add(outerHTML);
        if (sections.length > 0 && fresh.length === 0) continue;
        const context = fresh.length === 0 || fresh.length === sections.length ? document : { include: fresh };
        const { violations } = await axe.run(context, { resultTypes: ['violations'], ...${options} });
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

  test('in forced colours no text has the colour that browsers lay behind it', async () => {
    const devtools = await page.createCDPSession();
    const force = (value: string) =>
      devtools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    await force('active');
    const unseen = (await page.evaluate(`(async () => {
      const found = [];
      for (const name of gallery.names) {
        gallery.drawState(name);
        await gallery.doDeeds(name);
        const probe = document.body.appendChild(document.createElement('i'));
        probe.style.color = 'Canvas';
        const behind = getComputedStyle(probe).color;
        probe.remove();
        for (const it of document.querySelectorAll('.sidelight, .sidelight *')) {
          const hasText = [...it.childNodes].some(({ nodeType, data }) => nodeType === 3 && data.trim() !== '');
          if (hasText && getComputedStyle(it).color === behind) found.push(name + ' ' + it.className);
        }
      }
      return found;
    })()`)) as string[];
    await force('none');
    expect(unseen).toEqual([]);
  });

  test.each(['popup-cards', 'popup-opened', 'popup-no-access', 'options-some', 'welcome-before'])(
    'by keyboard everything in %s is reached, in reading order, and seen to be',
    async (name) => {
      await page.evaluate(
        `(async () => { gallery.drawState('${name}'); await gallery.doDeeds('${name}'); document.activeElement.blur(); })()`,
      );
      const wanted = (await page.evaluate(`${CONTROLS}.map(${NAME})`)) as string[];
      const reached: string[] = [];
      for (let at = 0; at < wanted.length; at += 1) {
        await pressKey(page, 'Tab');
        reached.push((await page.evaluate(`(${NAME})(document.activeElement)`)) as string);
        expect(await page.evaluate(IS_SEEN), reached.at(-1)).toBe(true);
      }
      expect(reached).toEqual(wanted);
    },
  );

  test('Arabic texts run from the right, also those that begin with a Latin name', async () => {
    const turned = (await page.evaluate(`(async () => {
      document.documentElement.lang = 'ar';
      const found = new Set();
      let seen = 0;
      const inside = (root) => [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? inside(it.shadowRoot) : [])]);
      for (const name of gallery.names.filter((it) => /^card-(?:glance|now)/.test(it))) {
        gallery.drawState(name);
        await gallery.doDeeds(name);
        const texts = inside(document).filter(({ lang, dir, textContent }) => lang === 'ar' && dir === 'auto' && /[ء-ي]/.test(textContent));
        seen += texts.length;
        for (const it of texts) if (getComputedStyle(it).direction !== 'rtl') found.add(name + ' ' + it.textContent);
      }
      document.documentElement.lang = 'en';
      return [seen, ...found];
    })()`)) as [number, ...string[]];
    expect(turned[0]).toBeGreaterThan(80);
    expect(turned.slice(1)).toEqual([]);
  });

  test('below a headline of two lines and two long sentences four topics stand in a popup, none cut, in every language', async () => {
    await page.setViewport(POPUP);
    const below = (await page.evaluate(`(async () => {
      const found = [];
      for (const lang of ${JSON.stringify(CARD_LANGUAGES)}) {
        document.documentElement.lang = lang;
        gallery.drawState('popup-long-brief');
        await gallery.doDeeds('popup-long-brief');
        const rows = [...document.querySelectorAll('.card-row')];
        const { bottom } = rows[3].getBoundingClientRect();
        const cut = [...document.querySelectorAll('.sentence, .said-here')].filter((it) => it.scrollHeight > it.clientHeight + 1);
        if (rows.length !== 4 || bottom > innerHeight || cut.length > 0) found.push(lang + ' ' + bottom + ' ' + cut.length);
      }
      document.documentElement.lang = 'en';
      return found;
    })()`)) as string[];
    expect(below).toEqual([]);
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
