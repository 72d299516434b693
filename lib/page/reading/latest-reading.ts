import { runToEnd } from '../../text/run-to-end.ts';
import { textLength } from '../text/text-length.ts';
import { isSamePage } from './is-same-page.ts';
import { createSight } from './near-sections.ts';
import { createPageFinder, type PageFinder } from './page-finder.ts';
import type { PendingChanges } from './pending-changes.ts';
import { type Known, type Page, type PageSource, readInSlices } from './read-page.ts';

export interface ReadingOptions extends PageSource {
  /**
   * Whether this page is to be read at all; asked again when its address has changed, or text has come to a page that was not. null while
   * nobody knows: then it is asked again at the next request.
   */
  readonly isWanted: (find: PageFinder) => Generator<undefined, boolean | null>;
  /** The page was read anew, or a part of it that is long; null when it is not to be read any more. */
  readonly onRead: (page: Page | null) => void;
}

interface LatestReadingOptions extends ReadingOptions {
  readonly pending: PendingChanges;
  /** Brings in what has changed up to now. */
  readonly catchUp: () => void;
  /** What was read has changed meanwhile. */
  readonly onOutdated: () => void;
}

/** Of a reading: yields where it may be interrupted, and each part of a long page when there is one. */
type Steps<Result> = Generator<Page | undefined, Result>;

/** The page as it was last read, and how it is read again. */
export interface LatestReading {
  page(): Page | null;
  /** Whether the address has become that of another page since it was last decided whether to read one. */
  isMoved(): boolean;
  /** Reads what has changed, if anything has; gives null where the page is not to be read. */
  renew(): Steps<Page | null>;
  /** Reads what has changed, whatever the page is: somebody waits for it. */
  readNow(): Steps<Page>;
  /** The page may change unseen from here on. */
  lookAway(): void;
  /** What was read holds no more, although the page is the same. */
  forget(): void;
  /** Lets go of all of it. */
  leave(): void;
}

const LEAST_ARRIVAL = 200; // UTF-16 units of text that make it worth looking for another article

interface State {
  page: Page | null;
  /** The address for which it was last decided whether to read. */
  url: string | null;
  /** Whether the page may have changed unseen since it was read. */
  hasLookedAway: boolean;
  isForgotten: boolean;
}

export function createLatestReading(options: LatestReadingOptions): LatestReading {
  const { document, pending, catchUp } = options;
  const state: State = { page: null, url: null, hasLookedAway: false, isForgotten: false };

  function isUndecided(): boolean {
    return state.url === null || !isSamePage(state.url, document.location.href);
  }

  function* renew(): Steps<Page | null> {
    catchUp();
    const isElsewhere = isUndecided();
    const hasArrived = [...pending.takeArrivals()].some((element) => element.isConnected && holdsMuch(element));
    const hasChanged = hasArrived || state.hasLookedAway || state.isForgotten || pending.isChanged();
    if (!isElsewhere && !hasChanged) return state.page;
    const address = document.location.href;
    const find = createPageFinder(document, address, options.shadowOf);
    const isWanted = (!isElsewhere && state.page !== null) || (yield* options.isWanted(find));
    if (isWanted === null) return state.page;
    state.url = address; // not before: whoever calls this off has it asked again
    if (isWanted) {
      return yield* read(address, find, stillKnown(state, isElsewhere, hasArrived, pending.begin()), false);
    }
    if (state.page !== null) options.onRead(null);
    hold(null);
    state.hasLookedAway = document.hidden;
    return null;
  }

  function* readNow(): Steps<Page> {
    if (pending.isUnderWay()) hold(null); // its half is of no use
    const address = document.location.href;
    const isElsewhere = state.page === null || !isSamePage(state.page.url, address);
    const hasArrived = pending.takeArrivals().size > 0;
    state.url = address;
    const find = createPageFinder(document, address, options.shadowOf);
    return yield* read(address, find, stillKnown(state, isElsewhere, hasArrived, pending.begin()), true);
  }

  function* read(address: string, find: PageFinder, known: Known | null, isWaitedFor: boolean): Steps<Page> {
    state.hasLookedAway = document.hidden;
    state.isForgotten = false;
    const source = { ...options, sight: createSight(document.defaultView ?? window, isWaitedFor) };
    const page = yield* tellParts(readInSlices(source, address, known, find), adopt);
    pending.end(page);
    if (pending.isChanged()) options.onOutdated();
    return page;
  }

  function adopt(page: Page): void {
    catchUp(); // with what changed before: what changes from here on is of this page
    hold(page);
    options.onRead(page);
  }

  function hold(page: Page | null): void {
    state.page = page;
    pending.hold(page);
  }

  return {
    page: () => state.page,
    isMoved: () => state.url !== null && isUndecided(),
    renew,
    readNow,
    lookAway() {
      state.hasLookedAway = true;
    },
    forget() {
      state.isForgotten = true;
    },
    leave() {
      hold(null);
      state.url = null;
      state.hasLookedAway = false;
    },
  };
}

/** What still holds of what was read before. */
function stillKnown(
  { page, hasLookedAway, isForgotten }: State,
  isElsewhere: boolean,
  hasArrived: boolean,
  { changed, isRebuilt }: ReturnType<PendingChanges['begin']>,
): Known | null {
  if (page === null || isElsewhere || hasLookedAway || isForgotten) return null;
  return { page, changed, isRebuilt: isRebuilt || hasArrived };
}

/** Tells of each part that comes, and of the whole. */
function* tellParts(steps: Steps<Page>, tell: (page: Page) => void): Steps<Page> {
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) {
    if (step.value !== undefined) tell(step.value);
    yield step.value;
  }
  tell(step.value);
  return step.value;
}

function holdsMuch(element: Element): boolean {
  return runToEnd(textLength(element, LEAST_ARRIVAL)) >= LEAST_ARRIVAL;
}
