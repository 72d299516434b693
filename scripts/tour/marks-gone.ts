import type { Page } from 'puppeteer-core';

const SOON = 1000; // ms; a mark that goes within it was never right, and the reader saw it come and go
const COMING = 700; // ms; until a page of 1 MB has its marks

// Runs in the page from its start: what each frame shows, as the reader sees it. Marks out of sight go and come as the page is scrolled.
const WATCH = `(() => {
  if (window !== top) return;
  const gone = [];
  window.sidelightMarksGone = gone;
  let shown = new Map(); // text node to offset to when it was first painted
  const isInSight = (container, offset, end) => {
    const range = document.createRange();
    range.setStart(container, offset);
    range.setEnd(container, Math.min(end, container.length));
    return [...range.getClientRects()].some(({ width, top, bottom, left, right }) => width > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
  };
  const look = (now) => {
    const painted = new Map();
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('sidelight-') || name.startsWith('sidelight-pointed')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        const offsets = painted.get(startContainer) ?? new Map();
        painted.set(startContainer, offsets);
        const since = shown.get(startContainer)?.get(startOffset)?.since ?? now;
        offsets.set(startOffset, { since, end: endContainer === startContainer ? endOffset : startContainer.length });
      }
    }
    for (const [container, offsets] of shown) {
      if (!container.isConnected) continue;
      for (const [offset, { since, end }] of offsets) {
        if (offset >= (container.length ?? 0) || now - since > ${SOON} || painted.get(container)?.has(offset) || !isInSight(container, offset, end)) continue;
        gone.push(container.data.slice(Math.max(0, offset - 20), end + 20) + ' after ' + Math.round(now - since) + ' ms');
      }
    }
    shown = painted;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})()`;

/** To be called before a page is opened: writes down every mark in sight that goes again within a second of its coming. */
export async function watchMarks(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(WATCH);
}

/** Leaves a page alone as long as a reader who looks at its top: until its marks have come, and a second more. */
export async function letMarksCome(page: Page): Promise<void> {
  await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${COMING + SOON}))`);
}

/** The marks that went since the page was opened, each with the letters around it and how long it was to be seen. */
export async function marksGone(page: Page): Promise<string[]> {
  return (await page.evaluate('window.sidelightMarksGone')) as string[];
}
