import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { closeCard, listMarks, placedCard } from '../../../scripts/browser/marks.ts';
import { type ServedPage, waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Box } from '../../../scripts/browser/point-at.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { showCardAt } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { overlaps } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// The card is beside its mention wherever the root of the page begins, and however it is written.

const URL = `${SITE}/2026/11/25/root`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>${PROSE}<p id="last">At the end Llama 3.1 is named.</p>`;
const NEAR = 12; // px between a card and its mention

/** By the root's style: where the card begins, beside horizontal or vertical text. */
const ROOTS: Readonly<Record<string, readonly [css: string, side: 'below' | 'beside']>> = {
  'at the corner': ['', 'below'],
  'centred by its margins': ['html { max-width: 640px; margin: 0 auto }', 'below'],
  'in quirks, centred by its margins': ['html { max-width: 640px; margin: 0 auto }', 'below'],
  'with margins': ['html { margin: 60px 0 0 180px }', 'below'],
  'with small margins, as wide as a scroll bar': ['html { margin: 20px }', 'below'],
  'with padding and a border': ['html { padding: 50px; border: 10px solid #ccc }', 'below'],
  moved: ['html { transform: translate(120px, 90px) }', 'below'],
  'moved by its own property': ['html { translate: 120px 90px }', 'below'],
  'with a position': ['html { position: relative; left: 140px; top: 70px }', 'below'],
  'in a place of its own': ['html { position: absolute; left: 90px; top: 40px; width: 700px }', 'below'],
  'that holds what is fixed': ['html { will-change: transform; contain: layout; margin-left: 150px }', 'below'],
  'in the middle of a grid': ['html { display: grid; justify-content: center }', 'below'],
  'of which its size is asked': ['html { container-type: inline-size; margin-left: 130px }', 'below'],
  'that stays in its place, with a body that scrolls': [
    'html { position: fixed; inset: 30px auto auto 110px; width: 700px; overflow: hidden } body { height: 90vh; overflow: auto }',
    'below',
  ],
  'that is seen from afar': ['html { perspective: 800px; margin-left: 110px }', 'below'],
  'that is scaled': ['html { scale: 0.8; transform-origin: 0 0; margin-left: 110px }', 'below'],
  'with a body that scrolls': [
    'html { margin: 0 100px; height: 100vh; overflow: hidden } body { height: 100vh; overflow: auto }',
    'below',
  ],
  'from right to left': ['html { direction: rtl; margin-right: 150px }', 'below'],
  'written vertically, to the left': ['html { writing-mode: vertical-rl }', 'beside'],
  'written vertically, to the right': ['html { writing-mode: vertical-lr; margin-left: 80px }', 'beside'],
  'written sideways, to the left': ['html { writing-mode: sideways-rl }', 'beside'],
  'written sideways, to the right': ['html { writing-mode: sideways-lr }', 'beside'],
};

const page = (css: string, isQuirky: boolean): ServedPage => {
  const html = articlePage('Meta shows a model', BODY, '', `<style>${css}</style>`);
  return { html: isQuirky ? html.replace(/^<!doctype html>/, '') : html, headers: {} };
};
const PAGES = new Map(
  Object.entries(ROOTS).map(([root, [css]], at): [string, ServedPage] => [
    `${URL}-${at}`,
    page(css, root.includes('quirks')),
  ]),
);

/** Beside its mention, over no part of it, in the viewport. */
function expectNear(
  card: Box,
  mention: Box,
  side: 'below' | 'beside',
  viewport: { width: number; height: number },
): void {
  const told = JSON.stringify({ card, mention });
  expect(overlaps(card, mention), told).toBe(false);
  expect(Math.min(card.left, card.top), told).toBeGreaterThanOrEqual(0);
  expect(card.right, told).toBeLessThanOrEqual(viewport.width);
  expect(card.bottom, told).toBeLessThanOrEqual(viewport.height);
  const gaps =
    side === 'below'
      ? [card.top - mention.bottom, mention.top - card.bottom]
      : [card.left - mention.right, mention.left - card.right];
  expect(Math.max(...gaps), told).toBeLessThan(NEAR);
  // From where the mention begins, unless the edge of the viewport is in the way.
  const off =
    side === 'below'
      ? [card.left - mention.left, card.right - mention.right]
      : [card.top - mention.top, card.bottom - mention.bottom];
  const isAtEdge =
    side === 'below'
      ? card.right > viewport.width - NEAR || card.left < NEAR
      : card.bottom > viewport.height - NEAR || card.top < NEAR;
  if (!isAtEdge) expect(Math.min(...off.map(Math.abs)), told).toBeLessThan(3);
}

describe.each(BROWSERS)('%s, a root', (name) => {
  const session = useBrowser(name);

  const opened = (at: number, work: (page: Page) => Promise<void>) =>
    onPage(session, `${URL}-${at}`, PAGES, async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
      await work(page);
    });

  test.each(Object.keys(ROOTS).map((root, at) => ({ root, at })))('$root', ({ root, at }) =>
    opened(at, async (page) => {
      const [, side] = ROOTS[root] as readonly [string, 'below' | 'beside'];
      for (const [selector, text] of [
        ['#plain', 'Llama 4'],
        ['#last', 'Llama 3.1'],
      ] as const) {
        await page.evaluate(
          `document.querySelector('${selector}').scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' })`,
        );
        const [mention] = await showCardAt(page, selector, text);
        expectNear(await placedCard(page), mention, side, { width: 1000, height: 800 });
        await closeCard(page);
      }
    }),
  );
});
