import type { Page } from 'puppeteer-core';

/** A page as it is for itself: markup, shadow trees included, and where each element stands. The card's host is no part of it. */
export interface PageState {
  readonly html: readonly string[];
  readonly boxes: readonly string[];
}

/** What happened to a page while it was watched. */
export interface Changes {
  /** Nodes and attributes, each as `type element attribute`; `title`s that are put aside for an open card are not counted. */
  readonly nodes: readonly string[];
  /** Sum of the values of all layout shifts; null where the browser does not measure them (Firefox). */
  readonly shift: number | null;
  /** Names of the elements that it moved. */
  readonly shifted: readonly string[];
}

const LONGEST_SCROLL = 40_000; // px; what loads late is near the top of all saved pages
const SETTLE_LIMIT = 5000; // ms for pictures to have failed or loaded

// Runs in the page. Pictures that load late take their places, and what moves by itself stands still: then whatever
// changes is our doing.
const SETTLE = `(async () => {
  for (let y = 0; y < Math.min(document.documentElement.scrollHeight, ${LONGEST_SCROLL}); y += innerHeight) {
    scrollTo({ top: y, behavior: 'instant' });
    await new Promise(requestAnimationFrame);
  }
  scrollTo({ top: 0, behavior: 'instant' });
  const end = performance.now() + ${SETTLE_LIMIT};
  while (performance.now() < end && [...document.images].some(({ complete }) => !complete)) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  await document.fonts.ready;
})()`;

const STAND_STILL = `for (const animation of document.getAnimations()) {
  try { animation.finish(); } catch { animation.pause(); }
}`;

const ROOTS = `const rootsIn = (root) => [root, ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot === null || shadowRoot === undefined ? [] : rootsIn(shadowRoot))];`;

const STATE = `(() => {
  ${ROOTS}
  ${STAND_STILL}
  for (const element of document.querySelectorAll('*')) if (element.scrollTop !== 0 && element !== document.scrollingElement) element.scrollTop = 0;
  scrollTo({ top: 0, left: 0, behavior: 'instant' });
  const roots = rootsIn(document);
  const round = (length) => Math.round(length * 100) / 100;
  const boxes = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((element) => !element.hasAttribute('data-sidelight-card')).map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [element.localName, ...[x, y, width, height].map(round)].join(' ');
  });
  return { html: roots.map((root) => root === document ? document.documentElement.outerHTML : root.innerHTML), boxes };
})()`;

const WATCH = `(() => {
  ${ROOTS}
  ${STAND_STILL}
  const watch = { nodes: [], shift: null, shifted: new Set() };
  window.sidelightTour = watch;
  const isCard = (node) => node.nodeType === 1 && node.hasAttribute('data-sidelight-card');
  watch.take = (records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      if (isCard(target) || (type === 'childList' && [...addedNodes, ...removedNodes].every(isCard))) continue;
      if (type === 'attributes' && attributeName === 'title') continue;
      watch.nodes.push([type, target.nodeName.toLowerCase(), attributeName ?? ''].join(' ').trim());
    }
  };
  watch.observer = new MutationObserver(watch.take);
  for (const root of rootsIn(document)) watch.observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  watch.shift = 0;
  watch.addShifts = (entries) => {
    for (const { value, sources } of entries) {
      watch.shift += value;
      for (const { node } of sources) watch.shifted.add(node?.localName ?? 'text');
    }
  };
  watch.shifts = new PerformanceObserver((list) => watch.addShifts(list.getEntries()));
  watch.shifts.observe({ type: 'layout-shift', buffered: false });
})()`;

const CHANGES = `(async () => {
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const watch = window.sidelightTour;
  watch.take(watch.observer.takeRecords());
  if (watch.shifts !== undefined) watch.addShifts(watch.shifts.takeRecords());
  return { nodes: [...new Set(watch.nodes)], shift: watch.shift, shifted: [...watch.shifted] };
})()`;

/** Scrolls through the page and waits until all is in its place. */
export async function settle(page: Page): Promise<void> {
  await page.evaluate(SETTLE);
}

export async function stateOf(page: Page): Promise<PageState> {
  return (await page.evaluate(STATE)) as PageState;
}

/** From now on writes down whatever happens to the page's nodes and layout. */
export async function watchChanges(page: Page): Promise<void> {
  await page.evaluate(WATCH);
}

/** What has happened since. */
export async function changesOf(page: Page): Promise<Changes> {
  return (await page.evaluate(CHANGES)) as Changes;
}

/** In words, what of one state is different in another. */
export function differences(before: PageState, after: PageState): string[] {
  const found: string[] = [];
  const markup = before.html.findIndex((html, at) => html !== after.html[at]);
  if (markup >= 0 || before.html.length !== after.html.length) {
    found.push(`the markup differs: ${firstDifference(before.html[markup] ?? '', after.html[markup] ?? '')}`);
  }
  const moved = before.boxes.filter((box, at) => box !== after.boxes[at]).length;
  const at = before.boxes.findIndex((box, index) => box !== after.boxes[index]);
  if (moved > 0) found.push(`${moved} elements moved: ${before.boxes[at]} to ${after.boxes[at]}`);
  return found;
}

const SHOWN = 40; // characters of either text

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return `“${a.slice(at, at + SHOWN)}” is “${b.slice(at, at + SHOWN)}”`;
}
