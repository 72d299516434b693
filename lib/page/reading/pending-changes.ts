import type { Page, Section } from './read-page.ts';
import { type Changes, createChangeSorter, hasLostRoot } from './sort-changes.ts';

/** What has changed on a page since it was read, kept until that is read. */
export interface PendingChanges {
  /** What comes from here on is a change of this page; null: nothing was read. */
  hold(page: Page | null): void;
  /** Keeps what these say; gives what must be looked at before the next paint. */
  add(records: readonly MutationRecord[]): Pick<Changes, 'edited' | 'hasMoved'>;
  /** Whether the article has changed. */
  isChanged(): boolean;
  /** Whether it has, or something came outside of it. */
  hasAny(): boolean;
  /** Gives what came outside of the article; from here on nothing has. */
  takeArrivals(): ReadonlySet<Element>;
  /** Gives, for a reading, what of the article has changed; what changes while it is under way is kept apart. */
  begin(): Pick<KnownChanges, 'changed' | 'isRebuilt'>;
  /** The reading is done and gave this, which is held: what changed meanwhile is a change of it. */
  end(read: Page): void;
  /** The reading was called off. */
  callOff(): void;
  isUnderWay(): boolean;
  /** From here on nothing has changed. */
  clear(): void;
}

interface KnownChanges {
  changed: Set<Section>;
  isRebuilt: boolean;
  arrivals: Set<Element>;
  /** Nodes that changed while the page was being read, null while it is not: which of its sections they are in shows afterwards. */
  late: Set<Node> | null;
}

const MOST_NODES = 1000; // kept to be looked at later; past that everything counts as changed

export function createPendingChanges(isOwn: (node: Node) => boolean): PendingChanges {
  let sorter = createChangeSorter(null, isOwn);
  let known = nothing();

  return {
    hold(page) {
      sorter = createChangeSorter(page, isOwn);
    },
    add(records) {
      const changes = sorter.sort(records);
      keep(changes, known);
      if (known.late !== null) keepLate(records, known.late);
      return changes;
    },
    isChanged: () => isChanged(known),
    hasAny: () => isChanged(known) || known.arrivals.size > 0,
    takeArrivals() {
      const { arrivals } = known;
      known.arrivals = new Set();
      return arrivals;
    },
    begin() {
      const { changed, isRebuilt, arrivals } = known;
      known = { ...nothing(), arrivals, late: new Set() };
      return { changed, isRebuilt };
    },
    end(read) {
      const nodes = known.late ?? new Set();
      known.late = null;
      const places = nodes.size < MOST_NODES ? [...nodes].map(sorter.placeOf) : [...read.sections, 'between' as const];
      for (const place of places) {
        if (place === 'between') known.isRebuilt = true;
        else if (place !== null) known.changed.add(place);
      }
      known.isRebuilt ||= hasLostRoot(read);
    },
    callOff() {
      known.late = null;
    },
    isUnderWay: () => known.late !== null,
    clear() {
      known = nothing();
    },
  };
}

function nothing(): KnownChanges {
  return { changed: new Set(), isRebuilt: false, arrivals: new Set(), late: null };
}

function keep({ sections, arrivals, isRebuilt }: Changes, known: KnownChanges): void {
  for (const section of sections) known.changed.add(section);
  for (const element of arrivals) if (known.arrivals.size < MOST_NODES) known.arrivals.add(element);
  known.isRebuilt ||= isRebuilt;
}

function keepLate(records: readonly MutationRecord[], late: Set<Node>): void {
  for (const { target } of records) if (late.size < MOST_NODES) late.add(target);
}

function isChanged({ changed, isRebuilt }: KnownChanges): boolean {
  return isRebuilt || changed.size > 0;
}
