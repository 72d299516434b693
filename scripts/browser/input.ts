import type { KeyInput, Page } from 'puppeteer-core';
import { nextFrames } from './next-frames.ts';
import { waitUntil } from './open-page.ts';
import { atRest, type Point } from './point-at.ts';

// What a driver sends may be lost while a browser brings a tab to the front or draws it for the first time. Each action here is sent until the
// page has heard it, and not again: a browser answers the driver when it has handled what was sent.

type Heard = 'keydown' | 'pointerdown' | 'click' | 'wheel';

// On the window, before all listeners of the page: also what Sidelight keeps from the page is heard here.
const LISTEN = `(() => {
  if (window.inputHeard !== undefined) return;
  const heard = window.inputHeard = { keydown: 0, pointerdown: 0, click: 0, wheel: 0 };
  for (const kind of ['keydown', 'pointerdown', 'click', 'wheel']) {
    window.addEventListener(kind, () => { heard[kind] += 1; }, { capture: true, passive: true });
  }
})()`;

/** Presses a key and lets it go. */
export function pressKey(page: Page, key: string): Promise<void> {
  return untilHeard(page, 'keydown', () => page.keyboard.press(key as KeyInput));
}

/** Writes letter by letter where the focus is. */
export async function typeText(page: Page, text: string): Promise<void> {
  for (const letter of text) await pressKey(page, letter);
}

export function clickAt(page: Page, { x, y }: Point): Promise<void> {
  return untilHeard(page, 'pointerdown', () => page.mouse.click(x, y));
}

/** Clicks on the middle of an element that there is, once that stands still. */
export async function clickOn(page: Page, selector: string): Promise<void> {
  const element = await page.waitForSelector(selector);
  if (element === null) throw new Error(`There is no ${selector}`);
  await element.scrollIntoView();
  const { left, top, right, bottom } = await atRest(page, () =>
    element.evaluate((it) => {
      const { left, top, right, bottom } = it.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  await clickAt(page, { x: (left + right) / 2, y: (top + bottom) / 2 });
}

/** Where a finger is lifted late, after 0.3 s, Firefox takes it for a long press: nothing is clicked then. */
export function tapAt(page: Page, { x, y }: Point): Promise<void> {
  return untilHeard(page, 'click', () => page.touchscreen.tap(x, y));
}

const DRAG_STEPS = 6;

/** Draws a finger up or down the page. */
export function drag(page: Page, x: number, from: number, to: number): Promise<void> {
  return untilHeard(page, 'pointerdown', async () => {
    const finger = await page.touchscreen.touchStart(x, from);
    for (let step = 1; step <= DRAG_STEPS; step += 1) await finger.move(x, from + ((to - from) * step) / DRAG_STEPS);
    await finger.end();
  });
}

/** Turns the wheel by so many px, where the pointer is. */
export function turnWheel(page: Page, deltaY: number): Promise<void> {
  return untilHeard(page, 'wheel', () => page.mouse.wheel({ deltaY }));
}

async function untilHeard(page: Page, kind: Heard, send: () => Promise<void>): Promise<void> {
  await page.evaluate(LISTEN);
  // A page that has gone to another address has heard, and is asked no more.
  const count = () =>
    page.evaluate(`window.inputHeard?.${kind} ?? Infinity`).catch(() => Number.POSITIVE_INFINITY) as Promise<number>;
  const before = await count();
  await waitUntil(`for the page to hear a ${kind}`, async () => {
    await send();
    if ((await count()) > before) return true;
    await nextFrames(page, 1);
    return (await count()) > before;
  });
}
