import { elementRole } from '../text/element-role.ts';
import { parentOf } from '../text/tree-steps.ts';

/**
 * Shows the marks of a page that are near the viewport, where there are many. Of the others it knows what was put, and asks nothing:
 * what it takes to show a mark is done when its block comes near.
 */
export interface NearMarks<M> {
  /**
   * Begins a round: what is put from here on replaces, block by block, what was put before. `marks` are all that will be put: few are
   * all shown. `shown`: where marks are shown now; their blocks stay near until the browser tells.
   */
  begin(marks: Iterable<M>, shown: Iterable<Text>): void;
  /** Takes, for its own, the marks of a text that the page shows as a unit, of which `node` gives a piece; shows them at once if they are near. */
  put(marks: M[], node: () => Text | null): void;
  /** Ends the round: what was put before it, and not again, is not watched any more. */
  end(): void;
  clear(): void;
}

/** Marks of one block: it is near or far as a whole. */
interface Group<M> {
  readonly block: Element;
  marks: M[];
  /** The round in which they were put. */
  round: number;
  isNear: boolean;
}

/** Of a block: its part in sight, and the size of its box. */
type Sighting = Pick<IntersectionObserverEntry, 'isIntersecting' | 'boundingClientRect' | 'target'>;

/**
 * Marks that are shown wherever they are. In each frame in which a page changes anything Chromium looks at every range that is
 * registered, at 10 to 40 µs each.
 */
const MOST_EVERYWHERE = 100;
const SHOWN_AT_ONCE = 64; // marks, at up to 20 µs each: a block may hold thousands
/**
 * Of the viewport, on each side, and of a scrolling box that the text may lie in. The viewport is such a box too: Firefox adds the
 * two up to one viewport, Chromium multiplies them to one and a half. A hand on the wheel brings less in sight until the next look.
 */
const MARGIN = '50%';
/** ms between two looks of the browser at a block. Only Chromium heeds it; there a look in every frame costs more than it saves. */
const REST = 150;

/** Not all in TypeScript's DOM library. */
const WATCH = { rootMargin: MARGIN, scrollMargin: MARGIN, delay: REST };

/** The blocks that are watched. */
interface Watch<M> {
  readonly groups: Map<Element, Group<M>>;
  /** null where all marks are shown. */
  observer: IntersectionObserver | null;
  round: number;
}

type View = Pick<Window & typeof globalThis, 'IntersectionObserver' | 'getComputedStyle' | 'setTimeout'>;

/** Without an IntersectionObserver all are shown. */
export function createNearMarks<M>(
  view: View,
  show: (marks: readonly M[]) => void,
  hide: (marks: readonly M[]) => void,
): NearMarks<M> {
  const watch: Watch<M> = { groups: new Map(), observer: null, round: 0 };

  function look(sighting: Sighting): void {
    const group = watch.groups.get(sighting.target);
    if (group !== undefined) turn(group, isNear(sighting, view));
  }

  /** What was put before the round that is under way comes in it again, or goes. */
  function turn(group: Group<M>, isNearNow: boolean): void {
    if (group.isNear === isNearNow) return;
    group.isNear = isNearNow;
    if (group.round !== watch.round) return;
    if (isNearNow) showFrom(group, 0);
    else hide(group.marks);
  }

  function showFrom(group: Group<M>, from: number): void {
    if (!group.isNear || group.round !== watch.round) return;
    const next = from + SHOWN_AT_ONCE;
    show(group.marks.slice(from, next));
    if (next < group.marks.length) view.setTimeout(() => showFrom(group, next), 0);
  }

  return {
    begin(marks, shown) {
      watch.round += 1;
      const isMany = view.IntersectionObserver !== undefined && hasMoreThan(MOST_EVERYWHERE, marks);
      if (!isMany) stop(watch);
      else if (watch.observer === null) start(watch, shown, look, view);
    },
    put(marks, node) {
      const { observer, round } = watch;
      const first = observer === null ? null : node();
      const block = first === null ? null : blockAround(first);
      const group = observer === null || block === null ? null : groupAt(block, watch, observer);
      if (group !== null) putInto(group, marks, round);
      if (group === null || group.isNear) show(marks); // what is nowhere goes with the next change
    },
    end: () => dropOlder(watch),
    clear() {
      watch.round += 1;
      stop(watch);
    },
  };
}

function start<M>(watch: Watch<M>, shown: Iterable<Text>, look: (sighting: Sighting) => void, view: View): void {
  const observer = new view.IntersectionObserver((sightings) => {
    if (observer !== watch.observer) return; // told after it was stopped
    for (const sighting of sightings) look(sighting);
  }, WATCH);
  watch.observer = observer;
  for (const node of shown) {
    const block = blockAround(node);
    if (block !== null) groupAt(block, watch, observer).isNear = true;
  }
}

function stop<M>(watch: Watch<M>): void {
  watch.observer?.disconnect();
  watch.observer = null;
  watch.groups.clear();
}

function groupAt<M>(block: Element, { groups }: Watch<M>, observer: IntersectionObserver): Group<M> {
  const known = groups.get(block);
  if (known !== undefined) return known;
  const made: Group<M> = { block, marks: [], round: 0, isNear: false };
  groups.set(block, made);
  observer.observe(block);
  return made;
}

function putInto<M>(group: Group<M>, marks: M[], round: number): void {
  if (group.round === round) for (const mark of marks) group.marks.push(mark);
  else group.marks = marks;
  group.round = round;
}

function dropOlder<M>({ groups, round, observer }: Watch<M>): void {
  for (const group of groups.values()) {
    if (group.round === round) continue;
    groups.delete(group.block);
    observer?.unobserve(group.block);
  }
}

function hasMoreThan(most: number, marks: Iterable<unknown>): boolean {
  let count = 0;
  for (const _ of marks) {
    count += 1;
    if (count > most) return true;
  }
  return false;
}

/** A block of `display: contents` has no box of its own and can be anywhere: it counts as near. One that is not laid out is nowhere. */
function isNear(
  { isIntersecting, boundingClientRect: { width, height }, target }: Sighting,
  view: Pick<Window, 'getComputedStyle'>,
): boolean {
  return isIntersecting || (width === 0 && height === 0 && view.getComputedStyle(target).display === 'contents');
}

/** The innermost element around a text that stands on its own; past the edge of a shadow tree, its host. */
function blockAround(node: Text): Element | null {
  let last: Element | null = null;
  for (let around = parentOf(node); around !== null; around = parentOf(around)) {
    if (around.nodeType !== 1) continue;
    last = around as Element;
    const role = elementRole(last);
    if (role !== 'inline' && role !== 'opaque') return last;
  }
  return last;
}
