import { elementRole } from './element-role.ts';
import { parentOf } from './tree-steps.ts';

/** Shows the marks that are near the viewport and hides the others, where there are many. */
export interface NearMarks<M> {
  /** Says how many marks there will be, before they are put: few are all shown. */
  expect(count: number): void;
  /** Takes note of where a mark stands, also of one that it knew elsewhere; shows it at once if that is near. */
  put(mark: M, node: Text): void;
  drop(mark: M): void;
  clear(): void;
}

/** Marks of one block: it is near or far as a whole. */
interface Group<M> {
  readonly block: Element;
  readonly marks: Set<M>;
  isNear: boolean;
}

/** Of a block: its part in sight, and the size of its box. */
type Sighting = Pick<IntersectionObserverEntry, 'isIntersecting' | 'boundingClientRect' | 'target'>;

/**
 * Marks that are shown wherever they are. In each frame in which a page changes anything Chromium looks at every range that is
 * registered, at 10 to 40 µs each.
 */
const MOST_EVERYWHERE = 100;
/**
 * Of the viewport, on each side, and of a scrolling box that the text may lie in. The viewport is such a box too: Firefox adds the
 * two up to one viewport, Chromium multiplies them to one and a half. A hand on the wheel brings less in sight until the next look.
 */
const MARGIN = '50%';
/** ms between two looks of the browser at a block. Only Chromium heeds it; there a look in every frame costs more than it saves. */
const REST = 150;

/** Not all in TypeScript's DOM library. */
const WATCH = { rootMargin: MARGIN, scrollMargin: MARGIN, delay: REST };

/** Without an IntersectionObserver all are shown. */
export function createNearMarks<M>(
  view: Pick<Window & typeof globalThis, 'IntersectionObserver' | 'getComputedStyle'>,
  show: (mark: M) => void,
  hide: (mark: M) => void,
): NearMarks<M> {
  const groups = new Map<Element, Group<M>>();
  const groupOf = new Map<M, Group<M>>();
  let observer: IntersectionObserver | null = null;
  let blocks = new Map<Node, Element | null>(); // by what holds a text, within one round of putting

  function startWatching(): void {
    const made = new view.IntersectionObserver((sightings) => {
      if (made !== observer) return; // told after it was stopped
      for (const sighting of sightings) turn(groups.get(sighting.target), isNear(sighting, view));
    }, WATCH);
    observer = made;
    for (const { block } of groups.values()) made.observe(block);
  }

  function stopWatching(): void {
    observer?.disconnect();
    observer = null;
  }

  function turn(group: Group<M> | undefined, isNearNow: boolean): void {
    if (group === undefined || group.isNear === isNearNow) return;
    group.isNear = isNearNow;
    for (const mark of group.marks) (isNearNow ? show : hide)(mark);
  }

  function groupAt(block: Element): Group<M> {
    const known = groups.get(block);
    if (known !== undefined) return known;
    const made = { block, marks: new Set<M>(), isNear: observer === null };
    groups.set(block, made);
    observer?.observe(block);
    return made;
  }

  function take(mark: M, group: Group<M>): void {
    group.marks.delete(mark);
    groupOf.delete(mark);
    if (group.marks.size > 0) return;
    groups.delete(group.block);
    observer?.unobserve(group.block);
  }

  function blockOf(node: Text): Element | null {
    const parent = parentOf(node);
    if (parent === null) return null;
    const known = blocks.get(parent);
    if (known !== undefined) return known;
    const block = blockAround(node);
    blocks.set(parent, block);
    return block;
  }

  return {
    expect(count) {
      blocks = new Map();
      const isMany = count > MOST_EVERYWHERE && view.IntersectionObserver !== undefined;
      if (isMany === (observer !== null)) return;
      if (isMany) startWatching();
      else {
        stopWatching();
        for (const group of groups.values()) turn(group, true);
      }
    },
    put(mark, node) {
      const before = groupOf.get(mark);
      const block = blockOf(node);
      if (before !== undefined && before.block === block) return;
      if (block === null) {
        show(mark); // it is nowhere, and goes with the next change
        return;
      }
      const group = groupAt(block);
      group.marks.add(mark);
      if (before !== undefined) take(mark, before);
      groupOf.set(mark, group);
      if (group.isNear) show(mark);
      else hide(mark);
    },
    drop(mark) {
      const group = groupOf.get(mark);
      if (group !== undefined) take(mark, group);
      hide(mark);
    },
    clear() {
      stopWatching();
      blocks = new Map();
      groups.clear();
      groupOf.clear();
    },
  };
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
