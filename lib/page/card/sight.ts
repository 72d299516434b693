import { lookAround } from './look-around.ts';
import type { Lookout, Sight } from './lookout.ts';
import type { Point } from './place.ts';
import { othersOnTop } from './top-layer.ts';

/**
 * Whether the reader sees the card where it is pressed: a page may lay something over it that lets presses through, and have the reader press
 * what they do not see.
 *
 * The card is in the top layer, so only what came to that layer later lies above it. Chromium says whether an element can be seen, all of it
 * (`trackVisibility` of an `IntersectionObserver`). Firefox does not: there whatever else is in the top layer must not reach the card.
 *
 * The page hears of a press first, and may take away at that moment what lay over the card: so it is looked at before as well, and has to
 * have been in sight for a while.
 */
export interface CardSight {
  readonly begin: Lookout['begin'];
  readonly end: Lookout['end'];
  /** Of a point of the viewport. */
  at(point: Point): Sight;
  /** False where it can never be sure: no browser but Chromium tells of what lies over a frame. */
  readonly canBeSure: boolean;
}

// Not yet in TypeScript's DOM library: Intersection Observer, version 2.
interface Seen extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}
interface Watching extends IntersectionObserverInit {
  readonly trackVisibility: boolean;
  readonly delay: number;
}

const WATCH: Watching = { trackVisibility: true, delay: 100 }; // ms between two looks; browsers allow no less
/** ms since the card was last covered: more than two looks, and no more than it takes to press again. */
const LEAST_IN_SIGHT = 250;
const MOST_ZOOM_OFF = 0.02; // of the size that the card should have: what `zoom` rounds

/** `element` is the card's host, `inner` what is drawn in it. */
export function createCardSight(element: HTMLElement, inner: Element): CardSight {
  const document = element.ownerDocument;
  const view = document.defaultView ?? window;
  const tells = 'isVisible' in (view.IntersectionObserverEntry?.prototype ?? {});
  let coveredAt = Number.NEGATIVE_INFINITY; // ms of `performance.now()`
  const noteCovered = () => {
    coveredAt = view.performance.now();
  };
  const lookout = tells ? askBrowser(element, inner, noteCovered) : lookAround(element, noteCovered);

  function look({ x, y }: Point): Sight {
    const hit = (element.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    if (hit !== element || !element.matches(':popover-open')) return 'covered';
    if (Math.abs((element.currentCSSZoom ?? 1) - 1) > MOST_ZOOM_OFF) return 'covered';
    // During a view transition a picture of the page lies over all of it.
    return document.documentElement.matches(':active-view-transition') ? 'covered' : lookout.look();
  }

  return {
    canBeSure: tells || view.top === view,
    begin: lookout.begin,
    end() {
      lookout.end();
      coveredAt = Number.NEGATIVE_INFINITY;
    },
    at(point) {
      const sight = look(point);
      if (sight === 'covered') noteCovered();
      return view.performance.now() - coveredAt < LEAST_IN_SIGHT ? 'covered' : sight;
    },
  };
}

/** Has the browser tell whether all of the card is in sight. It tells up to a tenth of a second late: what has come to the top meanwhile counts as over it. */
function askBrowser(element: Element, inner: Element, onCovered: () => void): Lookout {
  const document = element.ownerDocument;
  const view = document.defaultView ?? window;
  let observer: IntersectionObserver | null = null;
  let isVisible = true; // until the browser tells
  let below = new Set<Element>();

  function learn(entries: readonly Seen[]): void {
    if (entries.some((entry) => entry.isVisible === false)) onCovered();
    isVisible = entries.at(-1)?.isVisible ?? isVisible;
  }

  function isInSight(): boolean {
    learn(observer?.takeRecords() ?? []); // a busy page is told late what the browser knows
    return isVisible && othersOnTop(document, element).every((other) => below.has(other));
  }

  return {
    begin() {
      below = new Set(othersOnTop(document, element));
      observer ??= new view.IntersectionObserver(learn, WATCH);
      observer.observe(inner);
    },
    end() {
      observer?.disconnect();
      observer = null;
      isVisible = true;
      below = new Set();
    },
    look: () => (isInSight() ? 'seen' : 'covered'),
  };
}
