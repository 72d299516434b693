import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { listMarks, placedCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { movePointer } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { pause } from '../setup/pause.ts';
import { middleOf } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A page may ask the browser what is where, what moves, what took long and what has the focus: no answer leads into the card.

const URL = `${SITE}/2026/11/22/asking`;
const STORY = articlePage(
  'Meta shows a model',
  `<p id="plain">The company says Llama 4 is an open-source model.</p>${PROSE}`,
);

/** Has the page note what the browser tells of by itself, from before a card is there. */
const WATCH = `(() => {
  window.told = [];
  window.written = [];
  for (const type of PerformanceObserver.supportedEntryTypes) {
    try { new PerformanceObserver((list) => { for (const entry of list.getEntries()) told.push(entry.target, entry.element, ...(entry.sources ?? []).map(({ node }) => node)); }).observe({ type, buffered: true, durationThreshold: 16 }); } catch {}
  }
  new MutationObserver((records) => { for (const { target, addedNodes } of records) told.push(target, ...addedNodes); }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const kind of ['animationstart', 'animationend', 'transitionrun', 'transitionend', 'scroll', 'scrollend', 'toggle', 'beforetoggle', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'selectstart', 'contextmenu', 'dragstart', 'copy', 'beforeinput', 'slotchange', 'load', 'error'])
    addEventListener(kind, (event) => { told.push(event.target, event.relatedTarget, ...event.composedPath()); }, true);
})()`;

/** Nodes that the page gets by asking; \`x\` and \`y\` are in the card, \`host\` is its element. */
const NODES: Readonly<Record<string, string>> = {
  'what moves on the page': 'document.getAnimations().map(({ effect }) => effect.target)',
  'what moves in the host': 'host.getAnimations({ subtree: true }).map(({ effect }) => effect.target)',
  'what is at a point': '[document.elementFromPoint(x, y), ...document.elementsFromPoint(x, y)]',
  'the caret at a point':
    '[document.caretPositionFromPoint(x, y)?.offsetNode, document.caretRangeFromPoint?.(x, y)?.startContainer]',
  'the caret at a point, with the roots that it has':
    '[document.caretPositionFromPoint(x, y, { shadowRoots: [host.shadowRoot].filter(Boolean) })?.offsetNode]',
  'what has the focus': '[document.activeElement]',
  'what is selected':
    '(() => { getSelection().setBaseAndExtent(host, 0, host, 0); const { anchorNode, focusNode } = getSelection(); return [anchorNode, focusNode, ...(getSelection().getComposedRanges?.() ?? []).map(({ startContainer }) => startContainer)]; })()',
  'all that is there': '[...document.querySelectorAll("*"), ...document.all]',
  'what the browser told by itself': 'told.filter((node) => node instanceof Node)',
};
/** Texts that the page gets by asking. */
const TEXTS: Readonly<Record<string, string>> = {
  'the page written out, with the roots that may be':
    'document.documentElement.getHTML({ serializableShadowRoots: true })',
  'a copy of the host':
    '(() => { const copy = host.cloneNode(true); return (copy.shadowRoot?.textContent ?? "") + copy.outerHTML; })()',
  'another document with the host':
    '(() => { const other = document.implementation.createHTMLDocument(); const copy = other.importNode(host, true); return other.body.appendChild(copy).outerHTML + copy.innerText; })()',
  'the text as it is laid out': 'host.innerText + document.documentElement.innerText',
  'its pieces as XML': 'new XMLSerializer().serializeToString(host)',
};

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  test('no answer of the browser gives a page a node or a word of the card', () =>
    onPage(session, URL, new Map([[URL, STORY]]), async (page: Page) => {
      await toFront(page);
      await page.evaluate(WATCH);
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
      await tellReader(session, page, 'stepMention', 1);
      const point = middleOf(await placedCard(page));
      await movePointer(page, point);
      await pressInCard(session, page, "root.querySelector('footer [aria-expanded=false]')");
      await waitUntil('for more', () =>
        inCard<boolean>(session, page, "root.querySelector('[aria-expanded=true]') !== null"),
      );
      await page.keyboard.press('Tab');
      const within = middleOf(await placedCard(page));
      await page.mouse.wheel({ deltaY: 60 });
      await pause(page, 300);
      const ask = (expression: string) =>
        page.evaluate(
          `(() => { const host = document.querySelector('[data-sidelight-card]'); const { x, y } = ${JSON.stringify(within)}; return ${expression}; })()`,
        );
      const words = await inCard<string>(session, page, 'root.textContent');
      expect(words.length).toBeGreaterThan(100);
      for (const [what, expression] of Object.entries(NODES)) {
        const own = `${expression}.filter((node) => node && node.isConnected && node.getRootNode() !== document).map((node) => node.nodeName)`;
        expect(await ask(own), what).toEqual([]);
      }
      const title = await inCard<string>(
        session,
        page,
        "root.querySelector('[role=dialog]').getAttribute('aria-label')",
      );
      for (const [what, expression] of Object.entries(TEXTS)) {
        const text = String(await ask(expression));
        for (const word of [title, 'What is Llama', 'Who says what'])
          expect(text.includes(word), `${what}: ${word}`).toBe(false);
      }
    }));
});
