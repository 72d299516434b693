import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, placedCard, waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { extensionFolder } from '../../../scripts/package/build-extension.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { giveBack, openInTab } from '../setup/same-tab.ts';
import { middleOf, pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A page may run any script and any style. Neither gets a word of the card, nor changes what the reader sees of it.

const URL = `${SITE}/2026/11/22/prying`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>${PROSE}<p id="last">Some last words of the page.</p>`;
const HEADLINE = 'Meta shows a model';

/** What only the card says, in words and in letters of a text that the page has not. */
const ONLY_IN_CARD = ['What is Llama', 'A family of AI', 'See also', 'Q', 'zz'];

/** What is selected, as a page sees it, and whether that leads into a tree that is not the page's. */
const SELECTED = `(() => {
  const selection = getSelection();
  const ends = [selection.anchorNode, selection.focusNode, ...(selection.rangeCount > 0 ? [selection.getRangeAt(0).startContainer] : [])];
  return { text: selection.toString(), isOutside: ends.some((node) => node !== null && node.getRootNode() !== document) };
})()`;

/** Ways to have text selected; each gives all that was selected on the way. */
const SELECTIONS: Readonly<Record<string, string>> = {
  'by words, from the end of the page': `(() => {
    getSelection().collapse(document.querySelector('#last').firstChild, 3);
    return steps(80, (selection) => { selection.modify('move', 'forward', 'word'); selection.modify('extend', 'forward', 'word'); });
  })()`,
  'by lines, to and fro': `(() => {
    getSelection().collapse(document.querySelector('#last').firstChild, 3);
    return [...steps(20, (selection) => selection.modify('extend', 'forward', 'line')), ...steps(60, (selection) => selection.modify('extend', 'backward', 'line'))];
  })()`,
  'to the end of the document': `(() => {
    getSelection().collapse(document.querySelector('#plain').firstChild, 3);
    return steps(1, (selection) => selection.modify('extend', 'forward', 'documentboundary'));
  })()`,
  'from the host on': `(() => {
    getSelection().collapse(host, 0);
    return [...steps(10, (selection) => selection.modify('extend', 'forward', 'word')), ...steps(10, (selection) => selection.modify('move', 'forward', 'character'))];
  })()`,
  'the host itself': `(() => {
    const range = document.createRange();
    range.selectNode(host);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    return steps(1, () => {});
  })()`,
  everything: `(() => { document.execCommand('selectAll'); return steps(1, () => {}); })()`,
  'everything, where the page makes it selectable': `(() => {
    host.style.cssText = 'user-select: all !important; -webkit-user-select: all !important';
    document.documentElement.style.userSelect = 'all';
    getSelection().selectAllChildren(document.documentElement);
    return steps(1, () => {});
  })()`,
  'in a page that can be written in': `(() => {
    document.designMode = 'on';
    host.contentEditable = 'true';
    getSelection().collapse(host, 0);
    document.execCommand('insertText', false, 'written');
    return steps(10, (selection) => selection.modify('extend', 'forward', 'word'));
  })()`,
};

const PRELUDE = `window.host = document.querySelector('[data-sidelight-card]');
  window.steps = (count, step) => Array.from({ length: count }, () => { step(getSelection()); return ${SELECTED}; });`;

/** Of all that is drawn in the card, what a style could take away. */
const LOOKS = `[...root.querySelectorAll('*')].map((element) => {
  const { color, backgroundColor, fontSize, fontFamily, fontStyle, lineHeight, paddingLeft, borderTopColor, borderRadius, opacity, visibility, direction, textTransform, letterSpacing, wordSpacing, textIndent } = getComputedStyle(element);
  const { width, height } = element.getBoundingClientRect();
  return [element.localName, color, backgroundColor, fontSize, fontFamily, fontStyle, lineHeight, paddingLeft, borderTopColor, borderRadius, opacity, visibility, direction, textTransform, letterSpacing, wordSpacing, textIndent, Math.round(width), Math.round(height)].join(' ');
})`;

/** Styles of a page that mean whatever can be meant of the card. */
const STYLES: Readonly<Record<string, string>> = {
  'for any element': `* { all: unset !important; color: #fff8 !important; opacity: 0.01 !important; width: 0 !important; height: 0 !important; max-width: 0 !important; overflow: hidden !important;
    transform: scale(0) !important; filter: opacity(0) !important; clip-path: inset(50%) !important; visibility: hidden !important; display: none !important; pointer-events: none !important }
    html, body, main, article, p, h1 { all: revert !important; opacity: 1 !important; display: block !important; visibility: visible !important; pointer-events: auto !important }`,
  'for its host, in a layer': `@layer first { [data-sidelight-card], html > div { display: none !important; opacity: 0 !important; width: 0 !important; zoom: 0.01 !important; left: 700px !important } }`,
  'that animate its host': `@keyframes away { from, to { opacity: 0; left: 700px; transform: scale(0.01); display: none; zoom: 0.01 } }
    [data-sidelight-card] { animation: away 1000s infinite !important; transition: all 1000s !important }`,
  'that draw over its host': `[data-sidelight-card]::before, [data-sidelight-card]::after, [data-sidelight-card]::backdrop { content: '' !important; display: block !important; position: fixed !important; inset: 0 !important; background: red !important; pointer-events: none !important }
    [data-sidelight-card]::first-line, [data-sidelight-card]::first-letter { color: transparent !important; font-size: 90px !important }`,
  'that are inherited': `html { font: italic 40px/3 fantasy !important; color: transparent !important; letter-spacing: 9px !important; word-spacing: 9px !important; text-indent: 99px !important; text-transform: uppercase !important;
    direction: rtl !important; visibility: hidden !important; -webkit-text-fill-color: transparent !important; -webkit-text-security: disc !important; writing-mode: vertical-rl; cursor: none; tab-size: 50; color-scheme: dark }
    body { visibility: visible; writing-mode: horizontal-tb; color: black; direction: ltr; font: 18px/1.6 serif; letter-spacing: normal; word-spacing: normal; text-indent: 0; text-transform: none; color-scheme: light; -webkit-text-fill-color: currentcolor }`,
};

/** What a script of the page does to the host as soon as it is there. */
const DEEDS: Readonly<Record<string, string>> = {
  'sets its inline style': `host.style.cssText = 'opacity: 0 !important; display: none !important; width: 0 !important; left: 700px !important; top: 500px !important; zoom: 0.01 !important; transform: scale(0) !important; visibility: hidden !important; clip-path: inset(50%) !important'`,
  'animates it': `host.animate([{ opacity: 0, left: '700px', zoom: 0.01 }, { opacity: 0, left: '700px', zoom: 0.01 }], { duration: 1e6, fill: 'both' }); host.animate([{ transform: 'scale(0)' }, { transform: 'scale(0)' }], { duration: 1e6, fill: 'both' })`,
  'hides it': 'host.hidePopover()',
  'makes it no popover': "host.removeAttribute('popover')",
  'makes it inert': "host.inert = true; host.hidden = true; host.dir = 'rtl'",
  'moves it into something that does not show': `const hidden = document.body.appendChild(document.createElement('div')); hidden.style.display = 'none'; hidden.append(host)`,
  'moves it as it is': `const hidden = document.body.appendChild(document.createElement('div')); hidden.style.display = 'none'; (hidden.moveBefore ?? hidden.append).call(hidden, host, null)`,
  'puts it into another document': `document.body.appendChild(document.createElement('iframe')).contentDocument.body.append(host)`,
};

/** Every custom property that the extension's style sheets name: its files are public. */
const PROPERTIES = [
  ...new Set(readFileSync(`${extensionFolder('chromium')}/card.js`, 'utf8').match(/--[a-z][a-z-]*/g)),
];

const openingScript = (deed: string) => `<script>
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const host of addedNodes) {
      if (host.nodeType !== 1 || !host.hasAttribute('data-sidelight-card') || window.isDone) continue;
      window.isDone = true;
      ${deed};
    }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** An element of the card's old name, or of any other that it might have, would be given its root. */
const DEFINING = `<script>
  window.given = [];
  customElements.define('sidelight-card', class extends HTMLElement {
    static disabledFeatures = ['shadow'];
    constructor() { super(); given.push(this); try { given.push(this.attachInternals().shadowRoot); } catch {} }
  });
  customElements.define('built-in-card', class extends HTMLDivElement { constructor() { super(); given.push(this); } }, { extends: 'div' });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (init) { given.push(this); return attachShadow.call(this, { ...init, mode: 'open', serializable: true }); };
  const { createElement, createElementNS } = Document.prototype;
  Document.prototype.createElement = function (...made) { given.push(made[0]); return createElement.apply(this, made); };
  Document.prototype.createElementNS = function (...made) { given.push(made[1]); return createElementNS.apply(this, made); };
</script>`;

describe.each(BROWSERS)('%s, a page that reaches into the card', (name) => {
  const session = useBrowser(name);
  let page: Page;
  let opened = 0;
  const requests: string[] = [];

  afterEach(() => giveBack(session, page));

  async function openCard(head = ''): Promise<void> {
    opened += 1;
    const url = `${URL}-${opened}`;
    page = await openInTab(session, url, new Map([[url, articlePage(HEADLINE, BODY, '', head)]]));
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
    await pointAtText(page, '#plain', 'Llama 4');
    await placedCard(page);
    await page.evaluate(PRELUDE);
  }

  /** Its looks, opened by keys. */
  async function steppedLooks(): Promise<string[]> {
    await page.keyboard.press('Escape');
    await waitForCard(page, false);
    await tellReader(session, page, 'stepMention', 1);
    await placedCard(page);
    await page.evaluate(PRELUDE);
    await waitUntil('for the announcement', () =>
      inCard(session, page, "root.querySelector('[role=status].unseen').innerText !== ''"),
    );
    return (await looks()).map((look) => look.replace(/ \d+ \d+$/, '')); // it stands elsewhere then, and may have other room
  }

  const looks = () => inCard<string[]>(session, page, LOOKS);

  /** Where the card is and how it looks on a page that does nothing to it. */
  async function plainCard(): Promise<{ box: object; looks: string[] }> {
    await openCard();
    const plain = { box: await placedCard(page), looks: await looks() };
    await giveBack(session, page);
    return plain;
  }

  async function expectPlain(plain: { box: object; looks: string[] }): Promise<void> {
    await waitUntil('for the card as it should be', async () => {
      const box = await placedCard(page);
      return JSON.stringify(box) === JSON.stringify(plain.box) && String(await looks()) === String(plain.looks);
    }).catch(async () => {
      expect({ box: await placedCard(page), looks: await looks() }).toEqual(plain);
    });
    const { x, y } = middleOf(await placedCard(page));
    expect(await page.evaluate(`document.elementFromPoint(${x}, ${y}) === host`)).toBe(true);
    for (const part of ['::before', '::after', '::backdrop'])
      expect(await page.evaluate(`getComputedStyle(host, '${part}').display`), part).toBe('none');
  }

  test('has no element to define, and gets no root of any', async () => {
    await openCard(DEFINING);
    expect(await page.evaluate('given')).toEqual([]);
    expect(await page.evaluate("host.localName.includes('-')")).toBe(false);
    expect(await page.evaluate('host.shadowRoot')).toBeNull();
    for (const attempt of ['host.attachInternals()', "host.attachShadow({ mode: 'open' })"])
      expect(await page.evaluate(`(() => { try { ${attempt}; return 'given'; } catch { return 'refused'; } })()`)).toBe(
        'refused',
      );
    expect(await page.evaluate('host.getHTML({ serializableShadowRoots: true })')).toBe('');
    expect(await page.evaluate('host.textContent + host.innerText + host.innerHTML')).toBe('');
  });

  test('finds none of its words', async () => {
    await openCard();
    for (const words of ONLY_IN_CARD) {
      expect(await page.evaluate(`window.find(${JSON.stringify(words)}, false, false, true)`), words).toBe(false);
      expect(await page.evaluate(SELECTED)).toEqual({ text: '', isOutside: false });
    }
    await pressInCard(session, page, "root.querySelector('[aria-expanded]')");
    await waitUntil('for more', () => inCard(session, page, "root.querySelector('[aria-expanded=true]') !== null"));
    const texts = `((all) => { for (let node = all.nextNode(); node !== null; node = all.nextNode()) if (node.data.trim() !== '' && !node.parentElement.closest('[inert]')) return node.data; return null; })(document.createTreeWalker(root, NodeFilter.SHOW_TEXT))`;
    expect(await inCard(session, page, texts), 'that can be found').toBeNull();
  });

  test.each(Object.entries(SELECTIONS))('selects none of its words: %s', async (_, select) => {
    await openCard();
    const words = await inCard<string>(session, page, 'root.textContent');
    const before = new Set(((await page.evaluate('document.body.innerText')) as string).match(/\p{L}{4,}/gu));
    const own = new Set((words.match(/\p{L}{4,}/gu) ?? []).filter((word) => !before.has(word)));
    const selected = (await page.evaluate(select)) as { text: string; isOutside: boolean }[];
    expect(selected.filter(({ isOutside }) => isOutside)).toEqual([]);
    expect(selected.flatMap(({ text }) => text.match(/\p{L}{4,}/gu) ?? []).filter((word) => own.has(word))).toEqual([]);
    // Firefox scrolls to what is selected, and the card goes.
    if (await hasCard(page)) expect(await inCard(session, page, 'root.textContent')).toBe(words);
  });

  test('gets nothing of it with what the reader selects, copies and drags', async () => {
    await openCard();
    await page.evaluate(
      `window.heard = []; addEventListener('copy', () => heard.push(getSelection().toString())); addEventListener('dragstart', ({ dataTransfer }) => heard.push([...dataTransfer.types]), true)`,
    );
    await pressInCard(session, page, "root.querySelector('[aria-expanded]')");
    const link = "root.querySelector('a')";
    await waitUntil('for a link', () => inCard(session, page, `${link} !== null`));
    await inCard(session, page, `${link}.scrollIntoView({ block: 'nearest' })`);
    const { left, top, right, bottom } = await placedCard(page);
    for (const y of [top + 50, top + 90, bottom - 100]) {
      await page.mouse.move(left + 30, y);
      await page.mouse.down();
      await page.mouse.move(right - 30, y + 12, { steps: 5 });
      await page.mouse.up();
      expect(await page.evaluate(SELECTED)).toEqual({ text: '', isOutside: false });
    }
    await page.mouse.click(left + 60, top + 70, { count: 3 });
    expect(await page.evaluate(SELECTED)).toEqual({ text: '', isOutside: false });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    const box = await inCard<{ x: number; y: number }>(
      session,
      page,
      `(({ x, y }) => ({ x, y }))(${link}.getBoundingClientRect())`,
    );
    await page.mouse.move(box.x + 4, box.y + 6);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 6 });
    await page.mouse.up();
    expect(((await page.evaluate('heard')) as unknown[]).flat().filter((it) => it !== '')).toEqual([]);
  });

  test('has no font of its own drawn in it, and hears of no letter', async () => {
    await openCard();
    const families = await inCard<string[]>(
      session,
      page,
      "[...new Set([...root.querySelectorAll('*')].flatMap((element) => getComputedStyle(element).fontFamily.split(',')))].map((family) => family.trim().replaceAll('\"', ''))",
    );
    await giveBack(session, page);
    requests.length = 0;
    const named = [
      ...families,
      'Georgia',
      'Segoe UI',
      'Roboto',
      'ui-serif',
      'ui-sans-serif',
      'system-ui',
      'sans-serif',
      'serif',
    ];
    const fonts = named.map(
      (family) => `@font-face { font-family: "${family}"; src: url("${SITE}/letters/${encodeURIComponent(family)}") }`,
    );
    await openCard(`<style>${fonts.join('\n')}</style>`);
    page.on('request', (request) => requests.push(request.url()));
    await pressInCard(session, page, "root.querySelector('[aria-expanded]')");
    await page.evaluate('document.fonts.ready.then(() => null)');
    await pause(page, 300);
    expect(requests.filter((url) => url.includes('/letters/'))).toEqual([]);
    expect(await page.evaluate("[...document.fonts].filter(({ status }) => status !== 'unloaded').length")).toBe(0);
  });

  test('changes nothing by properties that it registers', async () => {
    const plain = await plainCard();
    expect(PROPERTIES.length).toBeGreaterThan(20);
    const registering = PROPERTIES.flatMap((property) => [
      `try { CSS.registerProperty({ name: '${property}', syntax: '<length>', inherits: false, initialValue: '0px' }) } catch {}`,
    ]);
    await openCard(
      `<style>* { ${PROPERTIES.map((property) => `${property}: 0 !important`).join('; ')} }</style><script>${registering.join('\n')}</script>`,
    );
    await expectPlain(plain);
    const seen = await page.evaluate(
      "[...getComputedStyle(host), ...(host.computedStyleMap?.().keys() ?? [])].filter((it) => it.startsWith('--'))",
    );
    const before = await page.evaluate(
      "[...getComputedStyle(document.body), ...(document.body.computedStyleMap?.().keys() ?? [])].filter((it) => it.startsWith('--'))",
    );
    expect(seen, 'no name to register').toEqual(before);
  });

  test.each(Object.entries(STYLES))('changes nothing by styles %s', async (_, css) => {
    await openCard();
    const plain = await steppedLooks();
    await giveBack(session, page);
    await openCard(`<style media="not all" id="hostile">${css}</style>`);
    await page.evaluate("document.querySelector('#hostile').media = 'all'");
    expect(await steppedLooks()).toEqual(plain);
    const { left, top, right, bottom } = await placedCard(page);
    expect(right - left).toBeGreaterThan(300);
    expect(bottom - top).toBeGreaterThan(100);
    for (const part of ['::before', '::after', '::backdrop'])
      expect(await page.evaluate(`getComputedStyle(host, '${part}').display`), part).toBe('none');
  });

  test.each(Object.entries(DEEDS))('changes nothing for long where it %s', async (_, deed) => {
    const plain = await plainCard();
    await openCard(openingScript(deed));
    await waitUntil('for the deed', async () => (await page.evaluate('window.isDone === true')) as boolean);
    await expectPlain(plain);
  });
});
