import type { ShadowOf } from '../text/text-index.ts';
import { isSamePage } from './is-same-page.ts';
import { type LateRoots, watchLateRoots } from './late-roots.ts';
import { createLatestReading, type ReadingOptions } from './latest-reading.ts';
import { createNodeWatch, type NodeWatch } from './node-watch.ts';
import { createPace, type Pace } from './pace.ts';
import { createPendingChanges } from './pending-changes.ts';
import type { Page } from './read-page.ts';

interface LivingPageOptions extends ReadingOptions {
  readonly signal: AbortSignal;
  /** Nodes that are Sidelight's, not the page's. */
  readonly isOwn: (node: Node) => boolean;
  /** At once, before the next paint: letters of these text nodes changed, or nodes came or went (`hasMoved`). */
  readonly onEdit: (edited: ReadonlySet<Text> | 'any', hasMoved: boolean) => void;
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

/**
 * Keeps what was read of a page true to the page: single-page navigation, endless scroll, hydration, edited text. A hidden page
 * is not watched, and read anew when it shows again.
 */
export function createLivingPage(options: LivingPageOptions): LivingPage {
  const { document, signal } = options;
  const asked: ShadowOf = (element) => options.shadowOf?.(element) ?? null;
  const late = watchLateRoots(document, asked, () => {
    latest.lookAway(); // nothing of it was seen
    pace.request();
  });
  const pending = createPendingChanges(options.isOwn);
  const nodes = createNodeWatch({
    ...options,
    shadowRoots: () => latest.page()?.index.shadowRoots ?? [],
    onChange: take,
    onHide() {
      latest.lookAway();
      if (latest.page() !== null && !isPartOnly()) callOff(); // but a first reading goes on: the marks and the badge are to be there
    },
    onShow() {
      options.onEdit('any', true);
      pace.request(true);
    },
  });
  const latest = createLatestReading({
    ...options,
    shadowOf: (element) => noted(element, asked(element), nodes, late),
    pending,
    catchUp: nodes.catchUp,
    onOutdated: () => pace.request(),
  });
  const pace = createPace(document.defaultView ?? window, latest.renew);
  signal.addEventListener('abort', () => {
    pace.cancel();
    late.stop();
  });
  nodes.start();

  function take(records: readonly MutationRecord[]): void {
    const { edited, hasMoved } = pending.add(records);
    if (edited.size > 0 || hasMoved) options.onEdit(edited, hasMoved);
    const isMoved = latest.isMoved();
    if (isMoved || pending.hasAny()) pace.request(isMoved);
  }

  function callOff(): void {
    pace.cancel();
    pending.callOff();
  }

  /** Whether only a part of the page has been read, and the rest is being read. */
  function isPartOnly(): boolean {
    return latest.page()?.isPart === true && pace.isAtWork();
  }

  return {
    request() {
      if (signal.aborted) return;
      nodes.comeBack();
      pace.start();
    },
    leave() {
      nodes.leave();
      late.stop();
      pace.cancel();
      latest.leave();
      pending.clear();
    },
    forget() {
      callOff();
      latest.forget();
    },
    readNow() {
      nodes.comeBack();
      nodes.catchUp();
      const page = latest.page();
      if (page !== null && isPartOnly() && isSamePage(page.url, document.location.href)) return page;
      pace.cancel();
      return firstPart(latest.readNow(), pace);
    },
  };
}

/** Whether to read the page may hang on what comes into a shadow root, which nothing else hears, or on a root that comes late. */
function noted(element: Element, shadow: ShadowRoot | null, nodes: NodeWatch, late: LateRoots): ShadowRoot | null {
  if (shadow !== null) nodes.include([shadow]);
  else if (element.localName.includes('-')) late.expect(element);
  return shadow;
}

/** Reads until there is something to show; the rest is read when the browser is idle. */
function firstPart(steps: Generator<Page | undefined, Page>, pace: Pace): Page {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (step.value === undefined) continue;
    pace.goOnWith(steps);
    return step.value;
  }
}
