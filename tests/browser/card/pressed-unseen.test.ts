import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { hasCard, listMarks, placedCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { atRest, type Box } from '../../../scripts/browser/point-at.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { giveBack, openInTab } from '../setup/same-tab.ts';
import { boxesOf, middleOf, pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// What counts in the card, and for it, is what the reader does: not what a page makes up, nor what it has the reader do unseen.

const URL = `${SITE}/2026/11/23/pressing`;
const FRAME_URL = `${SITE}/2026/11/23/story-in-a-frame`;
const BODY = `<p id="plain">The company says Llama 4 is an open-source model.</p>${PROSE}`;
const DWELL_PAST = 700; // ms; a pointer opens a card after 60 ms of rest and 350 ms on a mention
const IN_SIGHT = 500; // ms; the card has to have been in sight for 250, and browsers tell every 100
const OPEN = '[data-sidelight-card]';
const EXPANDED = "root.querySelector('[aria-expanded]').getAttribute('aria-expanded')";
const MORE = "root.querySelector('[aria-expanded]')";
const MUTE = "root.querySelector('button.quiet')";

/** A popover over all of the page that lets presses through, and comes to the top again and again without the extension hearing of it. */
const lid = (css: string, into = 'document.body') => `(() => {
  addEventListener('toggle', (event) => event.stopImmediatePropagation(), true);
  const lid = document.createElement('div');
  lid.popover = 'manual';
  lid.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; margin: 0; border: 0; padding: 0; background: red; pointer-events: none; ${css}';
  ${into}.append(lid);
  lid.showPopover();
  setInterval(() => { lid.hidePopover(); lid.showPopover(); }, 20);
})()`;

/** By what a page does to have a press in the card unseen; each covers the card, or as good as does. */
const COVERS: Readonly<Record<string, string>> = {
  'a popover over it that lets presses through': lid(''),
  'the shadow of a small popover': lid(
    'width: 2px; height: 2px; inset: 700px auto auto 900px; box-shadow: 0 0 0 2000px red',
  ),
  'the outline of a small popover': lid(
    'width: 2px; height: 2px; inset: 700px auto auto 900px; outline: 2000px solid red',
  ),
  'the backdrop of a small popover': `document.head.insertAdjacentHTML('beforeend', '<style>div::backdrop { background: red }</style>'); ${lid('width: 2px; height: 2px; inset: 700px auto auto 900px')}`,
  'a popover in a shadow tree': lid(
    '',
    "document.body.appendChild(document.createElement('section')).attachShadow({ mode: 'closed' })",
  ),
  'a picture of a view transition': `document.head.insertAdjacentHTML('beforeend', '<style>::view-transition { background: red; pointer-events: none } ::view-transition-group(*), ::view-transition-image-pair(*), ::view-transition-old(*), ::view-transition-new(*) { animation-duration: 600s !important; pointer-events: none }</style>'); document.startViewTransition(() => {})`,
  // A press has the card drawn in its size again: so once more, and more.
  'a page that is shrunk with it': `let zoom = 1; setInterval(() => { if (document.querySelector('${OPEN}')?.getBoundingClientRect().width > 200) document.documentElement.style.zoom = zoom *= 0.3 }, 20)`,
  'a filter over all of the page, where a browser has it over the card as well': `document.documentElement.style.filter = 'opacity(0)'`,
};

/** By what a page makes up, of the reader's doings. */
const MADE_UP: Readonly<Record<string, string>> = {
  'a pointer that rests on a mention': `for (let at = 0; at < 6; at += 1) { send(plain, new PointerEvent('pointermove', { ...at_(at), pointerType: 'mouse', bubbles: true, composed: true })); await rest(30); }`,
  'a click on a mention': `for (const kind of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) send(plain, new PointerEvent(kind, { ...at_(0), pointerType: 'mouse', bubbles: true, composed: true }))`,
  'a tap on a mention': `for (const kind of ['pointerdown', 'pointerup', 'click']) send(plain, new PointerEvent(kind, { ...at_(0), pointerType: 'touch', bubbles: true, composed: true }))`,
};

const SENDING = (point: { x: number; y: number }) => `(async () => {
  const plain = document.querySelector('#plain');
  const send = (target, event) => target.dispatchEvent(event);
  const at_ = (step) => ({ clientX: ${point.x} + step, clientY: ${point.y}, screenX: ${point.x} + step, screenY: ${point.y}, button: 0, buttons: 0, detail: 1, cancelable: true });
  const rest = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
`;

describe.each(BROWSERS)('%s, presses', (name) => {
  const session = useBrowser(name);
  let page: Page;
  let opened = 0;

  beforeEach(() => session.inBackground('browser.storage.local.clear()'));
  afterEach(() => giveBack(session, page));

  const stored = () =>
    session.inBackground<unknown>("browser.storage.local.get('settings').then(({ settings }) => settings ?? null)");

  /** The same once the background has done whatever the page had sent it: an answer of the page comes after that, and changes come in turn. */
  async function storedByNow(): Promise<unknown> {
    await tellReader(session, page, 'isThere', null);
    await session.inBackground("navigator.locks.request('settings', () => {})");
    return stored();
  }

  async function openPage(): Promise<void> {
    opened += 1;
    const url = `${URL}-${opened}`;
    page = await openInTab(session, url, new Map([[url, articlePage('Meta shows a model', BODY)]]));
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
  }

  async function openCard(): Promise<void> {
    await openPage();
    await pointAtText(page, '#plain', 'Llama 4');
    await placedCard(page);
  }

  async function openPinned(): Promise<void> {
    await openPage();
    await tellReader(session, page, 'stepMention', 1);
    await placedCard(page);
    await waitUntil('for its buttons', () => inCard(session, page, `${MORE} !== null`));
  }

  const mention = async () =>
    middleOf(await atRest(page, async () => (await boxesOf(page, '#plain', 'Llama 4'))[0] as Box));
  const isExpanded = () => inCard<string>(session, page, EXPANDED).then((value) => value === 'true');

  async function placeOf(element: string): Promise<{ x: number; y: number }> {
    const box = `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(${element}.getBoundingClientRect())`;
    return middleOf(await atRest(page, () => inCard<Box>(session, page, box)));
  }

  test.each(Object.entries(MADE_UP))('%s, made up by the page, opens no card', async (_, script) => {
    await openPage();
    await page.evaluate(`${SENDING(await mention())} ${script} })()`);
    await pause(page, DWELL_PAST);
    expect(await hasCard(page)).toBe(false);
  });

  test('keys, presses and scrolling that the page makes up neither close a card nor lead into it', async () => {
    await openPinned();
    await page.evaluate(`(() => {
      const { body, documentElement } = document, host = document.querySelector('${OPEN}');
      for (const target of [body, host, document, window]) {
        for (const key of ['Tab', 'Escape']) for (const kind of ['keydown', 'keyup']) target.dispatchEvent(new KeyboardEvent(kind, { key, bubbles: true, composed: true, cancelable: true }));
        for (const kind of ['pointermove', 'pointerdown', 'pointerup', 'click', 'pointerleave', 'pointerenter', 'pointercancel']) target.dispatchEvent(new PointerEvent(kind, { clientX: 900, clientY: 700, screenX: 900, screenY: 700, pointerType: 'mouse', button: 0, bubbles: true, composed: true }));
        for (const kind of ['scroll', 'toggle', 'fullscreenchange', 'visibilitychange', 'pageshow', 'blur', 'focus', 'wheel']) target.dispatchEvent(new Event(kind, { bubbles: true }));
      }
      documentElement.click();
      host.click();
    })()`);
    await pause(page, DWELL_PAST);
    expect(await hasCard(page)).toBe(true);
    expect(await page.evaluate('document.activeElement === document.body')).toBe(true);
    expect(await isExpanded()).toBe(false);
  });

  test('a card that the pointer opened stays where the page makes up a press or a scroll', async () => {
    await openCard();
    await page.evaluate(
      `for (const kind of ['pointerdown', 'scroll', 'pointerleave']) document.dispatchEvent(new PointerEvent(kind, { pointerType: 'mouse', clientX: 900, clientY: 700 }))`,
    );
    await pause(page, DWELL_PAST);
    expect(await hasCard(page)).toBe(true);
  });

  test('a press that a script makes in the card counts for nothing', async () => {
    await openPinned();
    await inCard(session, page, `${MORE}.click()`);
    await inCard(session, page, "root.querySelector('[aria-label=Close]').click()");
    await pause(page, 100);
    expect(await isExpanded()).toBe(false);
    expect(await hasCard(page)).toBe(true);
    await pressInCard(session, page, MORE);
    await waitUntil('for more', isExpanded);
  });

  test.each(Object.entries(COVERS))('a press counts for nothing under %s', async (_, cover) => {
    await openPinned();
    await pressInCard(session, page, MORE);
    await waitUntil('for more', isExpanded);
    await page.evaluate(cover);
    await pause(page, IN_SIGHT);
    const isFilter = cover.includes('filter');
    // In Chromium the picture takes the press, which closes the card: its buttons are nowhere then.
    const isBelow = cover.includes('startViewTransition') && name === 'chromium';
    const [mute, more] = [await placeOf(MUTE), await placeOf(MORE)];
    for (const place of [async () => mute, async () => (isBelow ? more : placeOf(MORE))]) {
      const { x, y } = await place();
      const hit = `document.elementFromPoint(${x}, ${y}) === document.querySelector('${OPEN}')`;
      expect(await page.evaluate(hit)).toBe(!isBelow);
      await page.mouse.click(x, y);
      await pause(page, 150);
    }
    // Chromium filters no top layer: the card is seen there.
    if (isFilter && name === 'chromium') return;
    expect(await storedByNow()).toBeNull();
    if (await hasCard(page)) expect(await isExpanded()).toBe(true);
  });

  test('a press counts with a popover of the page elsewhere, and again once one that lay over the card is below it', async () => {
    await openPinned();
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<div id="toast" popover="manual" style="inset: auto 10px 10px auto; margin: 0; box-shadow: 0 2px 8px #0008">Saved</div>'); document.querySelector('#toast').showPopover()`,
    );
    await pause(page, IN_SIGHT);
    await pressInCard(session, page, MORE);
    await waitUntil('for more', isExpanded);
    const { x, y } = await placeOf(MORE);
    await page.evaluate(`(() => {
      const lid = document.querySelector('#toast').cloneNode();
      lid.style.cssText = 'position: fixed; inset: 0; width: 100%; height: 100%; background: red; pointer-events: none';
      document.body.append(lid);
      lid.showPopover();
      window.lid = lid;
    })()`);
    await page.mouse.move(x, y);
    if (name === 'firefox') await page.evaluate('lid.hidePopover()'); // which does not tell what lies below
    await pause(page, IN_SIGHT);
    await page.mouse.click(x, y);
    await waitUntil('for less', async () => !(await isExpanded()));
  });

  test('a page that makes the host transparent and moves it under a button of its own has nothing pressed', async () => {
    await openPinned();
    await page.evaluate(`(() => {
      document.body.insertAdjacentHTML('beforeend', '<button id="bait" style="position: fixed; left: 700px; top: 600px; width: 200px; height: 90px">Go on</button>');
      const host = document.querySelector('${OPEN}');
      const keep = () => { host.style.cssText = 'opacity: 0 !important; position: fixed !important; left: 640px !important; top: 300px !important; pointer-events: auto !important'; requestAnimationFrame(keep); };
      keep();
      window.pressed = 0;
      document.querySelector('#bait').onclick = () => { window.pressed += 1; };
    })()`);
    await pause(page, 300);
    for (const at of [1, 2]) {
      await page.mouse.click(800, 645);
      await waitUntil('for the button', async () => ((await page.evaluate('window.pressed')) as number) === at);
    }
    expect(await storedByNow()).toBeNull();
  });

  test('Enter and space press what has the focus in the card', async () => {
    await openPinned();
    await page.keyboard.press('Tab');
    await waitUntil('for the focus', () =>
      inCard(session, page, "root.activeElement?.getAttribute('role') === 'dialog'"),
    );
    for (const key of ['Enter', ' '] as const) {
      const before = await isExpanded();
      await inCard(session, page, `${MORE}.focus()`);
      await page.keyboard.press(key);
      await waitUntil(`for "${key}"`, async () => (await isExpanded()) !== before);
    }
  });

  test('a topic is muted by a press that was seen', async () => {
    await openCard();
    await pressInCard(session, page, MORE);
    await waitUntil('for more', isExpanded);
    await pressInCard(session, page, MUTE);
    await waitUntil('for it to be kept', async () => JSON.stringify(await stored()).includes('mutedTopics'));
  });

  test('in a frame that its page makes transparent nothing is kept for good', async () => {
    const url = `${URL}-around-a-frame`;
    const around = `<!doctype html><title>Frame</title><link rel="icon" href="data:,"><body style="margin: 0">
      <iframe src="${FRAME_URL}" style="width: 980px; height: 780px; border: 0"></iframe>`;
    page = await session.open(
      url,
      new Map([
        [url, around],
        [FRAME_URL, articlePage('Meta shows a model', BODY)],
      ]),
    );
    await toFront(page);
    const frame = await page.waitForFrame(FRAME_URL);
    await waitUntil('for marks', async () => (await frame.evaluate(() => CSS.highlights.size)) >= 2);
    const place = (await frame.evaluate(`(() => {
      const range = document.createRange(), { firstChild } = document.querySelector('#plain');
      range.setStart(firstChild, firstChild.data.indexOf('Llama'));
      range.setEnd(firstChild, firstChild.data.indexOf('Llama') + 7);
      return (({ left, top, right, bottom }) => ({ left, top, right, bottom }))(range.getBoundingClientRect());
    })()`)) as Box;
    await page.mouse.move(5, 5);
    await page.mouse.move(middleOf(place).x, middleOf(place).y, { steps: 8 });
    const inFrame = <T>(expression: string) => inCard<T>(session, page, expression, { inFrames: true });
    await waitUntil('for the card', async () => (await inFrame<boolean>(`${MORE} !== null`)) === true);
    const box = (element: string) =>
      atRest(page, () =>
        inFrame<Box>(
          `(({ left, top, right, bottom }) => ({ left, top, right, bottom }))(${element}.getBoundingClientRect())`,
        ),
      );
    const more = middleOf(await box(MORE));
    await page.mouse.click(more.x, more.y);
    await waitUntil('for more', () => inFrame<boolean>(`${EXPANDED} === 'true'`));
    // No browser but Chromium tells of what lies over a frame: elsewhere the choice is not offered in one.
    expect(await inFrame<boolean>(`${MUTE} !== null`)).toBe(name === 'chromium');
    if (name === 'firefox') return;
    const mute = middleOf(await box(MUTE));
    await page.evaluate("document.querySelector('iframe').style.opacity = '0'");
    await pause(page, 300);
    await page.mouse.click(mute.x, mute.y);
    await pause(page, 200);
    expect(await storedByNow()).toBeNull();
    await page.evaluate("document.querySelector('iframe').style.opacity = ''");
    await pause(page, 300);
    const again = middleOf(await box(MUTE));
    await page.mouse.click(again.x, again.y);
    await waitUntil('for it to be kept', async () => JSON.stringify(await stored()).includes('mutedTopics'));
  });
});
