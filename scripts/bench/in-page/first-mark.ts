import { drawn, painted } from './drawn.ts';

/** Of each highlight so many are looked at, in the order in which they were added. */
const MOST_LOOKED_AT = 100;

/** Resolves when a mark in the viewport has been painted, with the ms since now. */
export function firstMarkInSight(): Promise<number> {
  const start = performance.now();
  return new Promise((resolve) => {
    requestAnimationFrame(function look() {
      if (isMarkInSight()) void painted().then(() => resolve(performance.now() - start));
      else requestAnimationFrame(look);
    });
  });
}

/** Does all of the work and resolves when its frame has been painted, with the ms since now. */
export async function timeToPaint(work: () => unknown): Promise<number> {
  const start = performance.now();
  work();
  await drawn();
  return performance.now() - start;
}

function isMarkInSight(): boolean {
  for (const highlight of CSS.highlights.values()) {
    let looked = 0;
    for (const range of highlight) {
      if (isInSight(range)) return true;
      looked += 1;
      if (looked === MOST_LOOKED_AT) break;
    }
  }
  return false;
}

function isInSight({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): boolean {
  const range = document.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  const { top, bottom, width } = range.getBoundingClientRect();
  return width > 0 && bottom > 0 && top < innerHeight;
}
