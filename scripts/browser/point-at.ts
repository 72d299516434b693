import type { Page } from 'puppeteer-core';
import { nextFrames } from './next-frames.ts';
import { waitUntil } from './open-page.ts';

/** In px of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const APPROACH = 30; // px from where the pointer comes
const STEPS = 8;
const STILL = 3; // frames between two looks, in which what moves has moved
const UNHEARD = 1000; // ms; a browser that is changing tabs may lose a move

/**
 * Rests the pointer on the middle of what `find` gives, once that stands still. Ends when the page has heard it, so that whatever
 * does not happen then is not for the driver's want of a move.
 */
export async function pointAt(page: Page, find: () => Promise<Box>): Promise<Point> {
  const { left, top, right, bottom } = await atRest(page, find);
  const point = { x: (left + right) / 2, y: (top + bottom) / 2 };
  await movePointer(page, point);
  return point;
}

/** Moves the pointer to a point as a hand does, in small steps, and sees that the page hears it arrive there. */
export async function movePointer(page: Page, { x, y }: Point): Promise<void> {
  await page.evaluate(`(() => {
    window.pointerHeard = null;
    if (window.pointerWatch !== undefined) return;
    window.pointerWatch = ({ clientX, clientY }) => { window.pointerHeard = { x: clientX, y: clientY }; };
    window.addEventListener('pointermove', window.pointerWatch, { capture: true, passive: true });
  })()`);
  const isHeard = `window.pointerHeard !== null && Math.abs(window.pointerHeard.x - ${x}) <= 1 && Math.abs(window.pointerHeard.y - ${y}) <= 1`;
  let last = Number.NEGATIVE_INFINITY;
  await waitUntil(`for the page to hear the pointer at ${x}, ${y}`, async () => {
    if (await page.evaluate(isHeard)) return true;
    if (performance.now() - last < UNHEARD) return false;
    await page.mouse.move(Math.max(0, x - APPROACH), Math.max(0, y - 2));
    await page.mouse.move(x, y, { steps: STEPS });
    last = performance.now();
    return (await page.evaluate(isHeard)) as boolean;
  });
}

/** Moves the pointer about where nothing is until `holds`: the extension asks at a move whether it is still installed. */
export async function stirUntil(page: Page, what: string, holds: () => Promise<boolean>): Promise<void> {
  let step = 0;
  await waitUntil(what, async () => {
    step += 1;
    await page.mouse.move(300 + 5 * (step % 20), 400);
    return holds();
  });
}

/** A box that is the same in two looks: pages and cards move while they are being laid out. */
export async function atRest(page: Page, find: () => Promise<Box>): Promise<Box> {
  let box = await find();
  await waitUntil('for a box to stand still', async () => {
    await nextFrames(page, STILL);
    const before = JSON.stringify(box);
    box = await find();
    return JSON.stringify(box) === before;
  });
  return box;
}
