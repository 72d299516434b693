import { inflateSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { tellReader } from '../../scripts/browser/card-inside.ts';
import { clickOn, pressKey, typeText } from '../../scripts/browser/input.ts';
import { closeCard, listMarks, waitForCard } from '../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../scripts/browser/open-page.ts';
import { stirUntil } from '../../scripts/browser/point-at.ts';
import { articlePage, PROSE } from './setup/article-page.ts';
import { SITE } from './setup/news-site.ts';
import { BROWSERS, GRANTED, useOwnBrowser } from './setup/use-browser.ts';

// What the page, its forms, the clipboard and the printer get is what they would get without the extension.

const URL = `${SITE}/2026/11/21/untouched`;
const BODY = `<p id="plain">The company says <b>Llama</b> 4 is an open-source model.</p>
<form id="form" action="/sent"><div id="editor" contenteditable spellcheck="true">A note on Llama 4</div><input name="said" value="Llama 4"><textarea name="more" spellcheck="true">Meta AI</textarea><button>Send</button></form>${PROSE}`;
// Loads, but tells Sidelight nothing to mark: the same page to the letter, for comparison.
const PLAIN_URL = 'https://plain.example.org/2026/11/21/untouched';
const HTML = articlePage('Meta shows a model', BODY);
const PAGES = new Map([
  [URL, HTML],
  [PLAIN_URL, HTML],
  ...[URL, PLAIN_URL].map((url): [string, string] => [
    `${origin(url)}/sent?said=Llama+4&more=Meta+AI+and+Llama+3`,
    'Thanks',
  ]),
]);

const TRACES = `(() => {
  const displayOfHost = () => {
    const probe = document.body.appendChild(document.createElement('div'));
    probe.hidden = true;
    probe.setAttribute('data-sidelight-card', '');
    const { display } = getComputedStyle(probe);
    probe.remove();
    return display;
  };
  const selection = getSelection();
  selection.selectAllChildren(document.querySelector('article'));
  const text = selection.toString();
  let copied = '';
  document.addEventListener('copy', (event) => { copied = selection.getRangeAt(0).cloneContents().textContent; event.preventDefault(); }, { once: true });
  document.execCommand('copy');
  const holder = document.createElement('div');
  holder.append(selection.getRangeAt(0).cloneContents());
  selection.removeAllRanges();
  const found = window.find?.('Llama 4');
  const foundText = selection.toString();
  selection.removeAllRanges();
  const boxes = [...document.querySelectorAll('*')].map((element) => { const { x, y, width, height } = element.getBoundingClientRect(); return [element.localName, x, y, width, height].join(' '); });
  return { html: document.documentElement.outerHTML, text, copied, fragment: holder.innerHTML, found, foundText, boxes,
    form: [...new FormData(document.querySelector('#form'))].join(), active: document.activeElement.localName,
    styles: getComputedStyle(document.querySelector('#plain')).cssText, sheets: document.styleSheets.length, adopted: document.adoptedStyleSheets.length,
    rules: displayOfHost(),
    globals: Object.keys(window).filter((key) => /sidelight/i.test(key)) };
})()`;

/** Right after a key: browsers let a page copy for some seconds after its reader has done something. */
async function tracesOf(page: Page): Promise<unknown> {
  await pressKey(page, 'x');
  return page.evaluate(TRACES);
}

function origin(url: string): string {
  return url.split('/', 3).join('/');
}

/** Writes into an editor and a form, takes a part of it back, and sends the form: all that can be seen of it. */
async function writeAndSend(page: Page): Promise<unknown> {
  await toFront(page);
  await page.focus('#editor');
  await pressKey(page, 'End');
  await typeText(page, ' and open source');
  const editor = `(() => { const editor = document.querySelector('#editor'); const { anchorOffset, focusOffset } = getSelection();
    return { html: editor.innerHTML, nodes: editor.childNodes.length, anchorOffset, focusOffset, spellcheck: editor.spellcheck }; })()`;
  const written = await page.evaluate(editor);
  await page.evaluate("document.execCommand('undo')");
  const undone = await page.evaluate(editor);
  await page.focus('textarea');
  await pressKey(page, 'End');
  await typeText(page, ' and Llama 3');
  const sent = page.waitForNavigation();
  await clickOn(page, '#form button');
  await sent;
  return { written, undone, sent: page.url().replace(/^https:\/\/[^/]+/, '') };
}

/** The lines and boxes, of underlines and tints for instance, that a print of the page draws. */
async function shapesOnPaper(page: Page): Promise<number> {
  const pdf = Buffer.from(await page.pdf()).toString('latin1');
  const streams = [...pdf.matchAll(/\/FlateDecode[\s\S]*?stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(
    ([, stream = '']) => stream,
  );
  const drawn = streams.map((stream) => inflateSync(Buffer.from(stream, 'latin1')).toString('latin1'));
  return drawn.join('\n').match(/\sre\s+f|\sS\s/g)?.length ?? 0; // filled boxes and drawn lines
}

describe.each(BROWSERS)('%s, no trace', (name) => {
  const session = useOwnBrowser(name, { granted: GRANTED });
  let page: Page;

  beforeAll(async () => {
    page = await session.open(URL, PAGES);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
  });

  test('selection, clipboard, search, forms, markup and layout are those of a page without Sidelight', async () => {
    const plain = await session.open(PLAIN_URL, PAGES);
    await toFront(plain);
    const without = await tracesOf(plain);
    expect((await listMarks(plain)).length).toBe(0);
    await plain.close();
    await toFront(page);
    expect(await tracesOf(page)).toEqual(without);
  });

  test('a card adds one node and takes it away again, as does the keyboard that goes on from its mention', async () => {
    await page.evaluate(
      "window.changes = []; new MutationObserver((records) => changes.push(...records.map(({ type, target, addedNodes, removedNodes }) => [type, target.nodeName, ...[...addedNodes, ...removedNodes].map(({ nodeName }) => nodeName)].join(' ')))).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })",
    );
    const before = await page.evaluate('document.documentElement.outerHTML');
    const nodes = "document.querySelectorAll('*').length";
    const count = (await page.evaluate(nodes)) as number;
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    expect(await page.evaluate(nodes)).toBe(count + 1);
    await closeCard(page);
    expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    const changes = new Set((await page.evaluate('changes')) as string[]);
    const allowed = /^(?:childList HTML DIV|childList B DIV|attributes DIV)$/;
    expect([...changes].filter((change) => !allowed.test(change))).toEqual([]);
  });

  test('editors are written in and forms are sent as without Sidelight', async () => {
    const plain = await session.open(PLAIN_URL, PAGES);
    const without = await writeAndSend(plain);
    await plain.close();
    const marked = await session.open(URL, PAGES);
    await waitUntil('for marks', async () => (await listMarks(marked)).length >= 2);
    expect((await listMarks(marked)).map(({ context }) => context).join()).not.toMatch(/A note|Send/);
    expect(await writeAndSend(marked)).toEqual(without);
    await marked.close();
    await toFront(page);
  });

  test('nothing is marked on paper', async () => {
    const marked = await shapesOnPaper(page);
    if (name === 'chromium') {
      await page.emulateMediaType('screen'); // prints what the screen shows: the marks would be seen if they were there
      expect(await shapesOnPaper(page)).toBeGreaterThan(marked);
      await page.emulateMediaType();
    }
    await tellReader(session, page, 'toggleMarks', null);
    const unmarked = await shapesOnPaper(page);
    await tellReader(session, page, 'toggleMarks', null);
    expect(marked).toBe(unmarked);
  });

  test('when the extension goes, everything of it goes', async () => {
    await tellReader(session, page, 'stepMention', 1);
    await waitForCard(page);
    await session.uninstall();
    const shown = "(document.querySelector('[data-sidelight-card]')?.getBoundingClientRect().width ?? 0) > 0";
    await stirUntil(page, 'for the card to go', async () => (await page.evaluate(shown)) === false);
    const painted = `[...CSS.highlights].filter(([name, { size }]) => name.startsWith('sidelight-') && size > 0 &&
      getComputedStyle(document.querySelector('#plain'), '::highlight(' + name + ')').textDecorationLine !== 'none').length`;
    await waitUntil('for the marks to go', async () => (await page.evaluate(painted)) === 0);
  });
});
