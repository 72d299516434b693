import type { SectionRoots } from './cut-sections.ts';

/** UTF-16 units of article past which the part around the viewport is read, and marked, before the rest. */
export const LONG_ARTICLE = 400_000;

/** Tells, at once or with the next frame, how many CSS px below the top of the viewport elements begin; those that are laid out. */
export type Look = (elements: readonly Element[], tell: (tops: ReadonlyMap<Element, number>) => void) => () => void;

export interface Sight {
  /** Gives the way to call it off. */
  readonly look: Look;
  /** Of the viewport, in CSS px. */
  readonly height: () => number;
  /** ms */
  readonly now: () => number;
}

/** In which order sections are read. */
export interface ReadingOrder {
  /** The number of the section that is next; null when all have been read. */
  next(): number | null;
  /** Whether it is time to show what has been read: all that is near the viewport, and not shown before. */
  isPartDue(): boolean;
}

const MARGIN = 1; // viewports above and below: what is in sight after a turn of the wheel
const NEXT_LOOK = 300; // ms: the reader scrolls meanwhile
const NEXT_PART = 1000; // ms; to show a part costs what all that has been read holds

/** From the first to the last. */
export function pageOrder(count: number): ReadingOrder {
  let at = 0;
  return {
    next() {
      at += 1;
      return at <= count ? at - 1 : null;
    },
    isPartDue: () => false,
  };
}

/** What is nearest to the viewport first, wherever that is by then; from the first to the last until it is known. */
export function nearestFirst(sections: readonly SectionRoots[], { look, height, now }: Sight): ReadingOrder {
  const firsts = sections.map(([first]) => first).filter((first) => first !== undefined);
  const unread = sections.map((_, at) => at).reverse(); // the last is the next
  let distances: readonly number[] | null = null;
  let nextLook = 0;
  let nextPart = 0;
  let hasNews = false;
  let stop = () => {};

  const isNear = (at: number) => (distances?.[at] ?? Number.POSITIVE_INFINITY) <= height() * MARGIN;

  function sort(tops: ReadonlyMap<Element, number>): void {
    const known = distancesOf(sections, tops, height());
    distances = known;
    unread.sort((a, b) => (known[b] ?? 0) - (known[a] ?? 0) || b - a);
  }

  return {
    next() {
      if (now() >= nextLook) {
        nextLook = now() + NEXT_LOOK;
        stop();
        stop = look(firsts, sort);
      }
      const at = unread.pop();
      if (at === undefined) stop();
      else hasNews ||= distances === null || isNear(at);
      return at ?? null;
    },
    isPartDue() {
      const nearest = unread.at(-1);
      if (distances === null || nearest === undefined || isNear(nearest) || !hasNews || now() < nextPart) return false;
      hasNews = false;
      nextPart = now() + NEXT_PART;
      return true;
    },
  };
}

/** CSS px between each section and the viewport. A section ends where the next begins. */
function distancesOf(
  sections: readonly SectionRoots[],
  tops: ReadonlyMap<Element, number>,
  height: number,
): readonly number[] {
  const distances: number[] = [];
  let end = Number.POSITIVE_INFINITY;
  for (let at = sections.length - 1; at >= 0; at -= 1) {
    const first = sections[at]?.[0];
    const top = (first === undefined ? undefined : tops.get(first)) ?? end; // what is not laid out is where the next is
    const [above, below] = top <= end ? [top, end] : [end, top]; // the next may stand in another column
    distances[at] = Math.max(0, above - height, -below);
    end = top;
  }
  return distances;
}

/** Looks with the next frame, which costs no layout; the first time at once, if somebody waits. */
export function createSight(view: Window & typeof globalThis, isWaitedFor: boolean): Sight {
  let isAtOnce = isWaitedFor;
  return {
    look(elements, tell) {
      const isNow = isAtOnce || view.IntersectionObserver === undefined;
      isAtOnce = false;
      return (isNow ? lookNow : lookSoon(view))(elements, tell);
    },
    height: () => view.innerHeight,
    now: () => view.performance.now(),
  };
}

type Box = Pick<IntersectionObserverEntry, 'target' | 'boundingClientRect'>;

function lookNow(elements: readonly Element[], tell: Parameters<Look>[1]): () => void {
  tell(topsOf(elements.map((target) => ({ target, boundingClientRect: target.getBoundingClientRect() }))));
  return () => {};
}

function lookSoon(view: Window & typeof globalThis): Look {
  return (elements, tell) => {
    const observer = new view.IntersectionObserver((entries) => {
      observer.disconnect();
      tell(topsOf(entries));
    });
    for (const element of elements) observer.observe(element);
    return () => observer.disconnect();
  };
}

/** Without those that have no box. */
function topsOf(boxes: readonly Box[]): Map<Element, number> {
  const laidOut = boxes.filter(({ boundingClientRect: { width, height } }) => width > 0 || height > 0);
  return new Map(laidOut.map(({ target, boundingClientRect }) => [target, boundingClientRect.top]));
}
