import { runToEnd } from '../../text/run-to-end.ts';
import { textLength } from '../text/text-length.ts';
import { createSight } from './near-sections.ts';
import { createPace } from './pace.ts';
import { createPageFinder, type PageFinder } from './page-finder.ts';
import { type Page, type PageSource, readInSlices, type Section } from './read-page.ts';
import { createChangeSorter, hasLostRoot } from './sort-changes.ts';

interface LivingPageOptions extends PageSource {
  readonly signal: AbortSignal;
  /**
   * Whether this page is to be read at all; asked again when its address has changed, or text has come to a page that was not. null while
   * nobody knows: then it is asked again at the next request.
   */
  readonly isWanted: (find: PageFinder) => Generator<undefined, boolean | null>;
  /** Nodes that are Sidelight's, not the page's. */
  readonly isOwn: (node: Node) => boolean;
  /** At once, before the next paint: letters of these text nodes changed, or nodes came or went (`hasMoved`). */
  readonly onEdit: (edited: ReadonlySet<Text> | 'any', hasMoved: boolean) => void;
  /** The page was read anew, or a part of it that is long; null when it is not to be read any more. */
  readonly onRead: (page: Page | null) => void;
}

export interface LivingPage {
  /** Reads what has changed: begins at once, and goes on when the browser is idle. */
  request(): void;
  /** Lets go of what was read and watches nothing, until the next request. */
  leave(): void;
  /** What was read holds no more, although the page is the same: it is to be read anew. */
  forget(): void;
  /** Reads what has changed now, of a long page what is near the viewport: somebody waits for it. */
  readNow(): Page;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable'], // others say nothing about the text, and some change all the time
};
const LEAST_ARRIVAL = 200; // UTF-16 units of text that make it worth looking for another article
const MOST_NODES = 1000; // kept to be looked at later; past that everything counts as changed

/**
 * Keeps what was read of a page true to the page: single-page navigation, endless scroll, hydration, edited text. A hidden page
 * is not watched, and read anew when it shows again.
 */
export function createLivingPage(options: LivingPageOptions): LivingPage {
  const { document, signal } = options;
  const view = document.defaultView ?? window;
  let page: Page | null = null;
  let sorter = createChangeSorter(null, options.isOwn);
  /** The address for which it was last decided whether to read. */
  let url: string | null = null;
  let changed = new Set<Section>();
  let isRebuilt = false;
  let arrivals = new Set<Element>();
  /** Nodes that changed while the page was being read: which of its sections they are in shows afterwards. */
  let late: Set<Node> | null = null;
  /** Whether the page may have changed unseen since it was read. */
  let hasLookedAway = false;
  let isForgotten = false;
  let isLeft = false;

  const observer = new view.MutationObserver(take);
  const pace = createPace(view, readWhatChanged);
  if (document.hidden) lookAway();
  else if (!signal.aborted) watch();
  document.addEventListener('visibilitychange', () => (document.hidden ? lookAway() : lookAgain()), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    pace.cancel();
  });

  function watch(): void {
    observer.observe(document, OBSERVED);
    for (const root of page?.index.shadowRoots ?? []) observer.observe(root, OBSERVED);
  }

  function lookAway(): void {
    observer.disconnect();
    hasLookedAway = true;
    if (page === null || isPartOnly()) return; // its first reading is not called off: the marks and the badge are to be there
    pace.cancel();
    late = null;
  }

  function lookAgain(): void {
    if (isLeft) return;
    watch();
    options.onEdit('any', true);
    pace.request(true);
  }

  function take(records: readonly MutationRecord[]): void {
    const changes = sorter.sort(records);
    if (changes.edited.size > 0 || changes.hasMoved) options.onEdit(changes.edited, changes.hasMoved);
    for (const section of changes.sections) changed.add(section);
    for (const element of changes.arrivals) if (arrivals.size < MOST_NODES) arrivals.add(element);
    for (const { target } of late === null ? [] : records) if ((late?.size ?? 0) < MOST_NODES) late?.add(target);
    isRebuilt ||= changes.isRebuilt;
    const isMoved = url !== null && !isSamePage(url, document.location.href);
    if (isMoved || isRebuilt || changed.size > 0 || arrivals.size > 0) pace.request(isMoved);
  }

  function* readWhatChanged(): Generator<Page | undefined, Page | null> {
    take(observer.takeRecords());
    const isMoved = url === null || !isSamePage(url, document.location.href);
    const hasArrived = [...arrivals].some((element) => element.isConnected && holdsMuch(element));
    arrivals = new Set();
    if (!isMoved && !hasArrived && !isRebuilt && !hasLookedAway && !isForgotten && changed.size === 0) return page;
    const address = document.location.href;
    const find = createPageFinder(document, address);
    const isWanted = (!isMoved && page !== null) || (yield* options.isWanted(find));
    if (isWanted === null) return page;
    url = address; // not before: whoever calls this off has it asked again
    if (!isWanted) {
      if (page !== null) options.onRead(null);
      hold(null);
      hasLookedAway = document.hidden;
      return null;
    }
    return yield* read(address, hasArrived, isMoved, find, false);
  }

  function* read(
    address: string,
    hasArrived: boolean,
    isMoved: boolean,
    find: PageFinder,
    isWaitedFor: boolean,
  ): Generator<Page | undefined, Page> {
    const known =
      page === null || isMoved || hasLookedAway || isForgotten
        ? null
        : { page, changed, isRebuilt: isRebuilt || hasArrived };
    hasLookedAway = document.hidden;
    isForgotten = false;
    changed = new Set();
    isRebuilt = false;
    late = new Set();
    const source = { ...options, sight: createSight(view, isWaitedFor) };
    const steps = readInSlices(source, address, known, find);
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) {
      if (step.value !== undefined) adopt(step.value);
      yield step.value;
    }
    adopt(step.value);
    markLate(step.value, late);
    late = null;
    return step.value;
  }

  function adopt(read: Page): void {
    take(observer.takeRecords()); // of before: what changes from here on is of this page
    hold(read);
    if (!document.hidden) watch();
    options.onRead(read);
  }

  function hold(next: Page | null): void {
    page = next;
    sorter = createChangeSorter(next, options.isOwn);
  }

  /** Whether only a part of the page has been read, and the rest is being read. */
  function isPartOnly(): boolean {
    return page?.isPart === true && pace.isAtWork();
  }

  function markLate(read: Page, nodes: ReadonlySet<Node>): void {
    const places = nodes.size < MOST_NODES ? [...nodes].map(sorter.placeOf) : [...read.sections, 'between' as const];
    for (const place of places) {
      if (place === 'between') isRebuilt = true;
      else if (place !== null) changed.add(place);
    }
    isRebuilt ||= hasLostRoot(read);
    if (isRebuilt || changed.size > 0) pace.request();
  }

  function comeBack(): void {
    if (isLeft && !document.hidden) watch();
    isLeft = false;
  }

  return {
    request() {
      if (signal.aborted) return;
      comeBack();
      pace.start();
    },
    leave() {
      isLeft = true;
      observer.disconnect();
      pace.cancel();
      hold(null);
      url = null;
      late = null;
      changed = new Set();
      arrivals = new Set();
      isRebuilt = false;
      hasLookedAway = false;
    },
    forget() {
      pace.cancel();
      late = null;
      isForgotten = true;
    },
    readNow() {
      comeBack();
      take(observer.takeRecords());
      if (page !== null && isPartOnly() && isSamePage(page.url, document.location.href)) return page;
      pace.cancel();
      if (late !== null) hold(null); // a reading was under way: its half is of no use
      const isKnown = page !== null && isSamePage(page.url, document.location.href);
      const hasArrived = arrivals.size > 0;
      arrivals = new Set();
      url = document.location.href;
      const steps = read(url, hasArrived, !isKnown, createPageFinder(document, url), true);
      for (;;) {
        const step = steps.next();
        if (step.done === true) return step.value;
        if (step.value === undefined) continue;
        pace.goOnWith(steps);
        return step.value;
      }
    },
  };
}

function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}

function holdsMuch(element: Element): boolean {
  return runToEnd(textLength(element, LEAST_ARRIVAL)) >= LEAST_ARRIVAL;
}
