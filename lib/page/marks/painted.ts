import type { Mention } from '../../linking/mention.ts';
import type { RangeInit } from '../text/text-index.ts';
import { lettersOf } from './letters.ts';
import type { Registry } from './registry.ts';

/** A mark that the browser paints. */
export interface PaintedMark {
  /** null for the place that the reader is on. */
  mention: Mention | null;
  readonly place: RangeInit;
  readonly style: string;
  /** The highlight that it is registered with. */
  name: string;
  readonly ranges: readonly StaticRange[];
  /** The letters it stands on. */
  readonly letters: string;
  /** The turn of painting that has asked for it last. */
  turn: number;
}

/**
 * The marks that are painted now, found by range, by mention and by place.
 *
 * `StaticRange`, because live ranges slow down every change that the page makes to itself. The map from range to mention is our own: a
 * Firefox content script may not iterate a `Highlight`.
 */
export interface PaintedMarks {
  all(): Iterable<PaintedMark>;
  ofRange(range: AbstractRange): PaintedMark | undefined;
  ofMention(mention: Mention): PaintedMark | undefined;
  startingAt(place: RangeInit): PaintedMark | undefined;
  /** The one of no mention: the place that the reader is on. */
  pointed(): PaintedMark | null;
  /** The text nodes in which marks start. */
  starts(): Iterable<Text>;
  /** Those whose letters may be in these text nodes. */
  near(nodes: Iterable<Text>): Iterable<PaintedMark>;
  /** With the stretches of its place that are painted. */
  add(mark: Omit<PaintedMark, 'ranges'>, stretches: readonly RangeInit[]): void;
  /** Gives a mark to the mention of a later reading. */
  hand(mark: PaintedMark, mention: Mention): void;
  rename(mark: PaintedMark, name: string): void;
  remove(mark: PaintedMark | null | undefined): void;
  clear(): void;
}

/** The same marks by what they are looked for with. */
interface Shelves {
  readonly ofRange: Map<AbstractRange, PaintedMark>;
  readonly ofMention: Map<Mention, PaintedMark>;
  readonly ofStart: Map<Text, Map<number, PaintedMark>>; // by where a mark starts
  readonly spanning: Set<PaintedMark>; // over more than one node
  pointed: PaintedMark | null;
}

export function createPaintedMarks(view: Pick<typeof globalThis, 'StaticRange'>, registry: Registry): PaintedMarks {
  const shelves = emptyShelves();
  const { ofRange, ofMention, ofStart, spanning } = shelves;

  return {
    all: () => ofRange.values(),
    ofRange: (range) => ofRange.get(range),
    ofMention: (mention) => ofMention.get(mention),
    startingAt: ({ startContainer, startOffset }) => ofStart.get(startContainer)?.get(startOffset),
    pointed: () => shelves.pointed,
    starts: () => ofStart.keys(),
    near(nodes) {
      const found = new Set(shelves.pointed === null ? [] : [shelves.pointed]);
      for (const node of nodes) for (const mark of ofStart.get(node)?.values() ?? []) found.add(mark);
      for (const mark of spanning) found.add(mark);
      return found;
    },
    add(asked, stretches) {
      const mark: PaintedMark = { ...asked, ranges: stretches.map((stretch) => new view.StaticRange(stretch)) };
      registry.add(mark.name, mark.ranges);
      put(mark, shelves);
    },
    hand(mark, mention) {
      forgetMention(mark, ofMention);
      mark.mention = mention;
      ofMention.set(mention, mark);
    },
    rename(mark, name) {
      if (name === mark.name) return;
      registry.remove(mark.name, mark.ranges);
      registry.add(name, mark.ranges);
      mark.name = name;
    },
    remove(mark) {
      if (mark == null) return;
      registry.remove(mark.name, mark.ranges);
      take(mark, shelves);
    },
    clear() {
      registry.clear();
      for (const shelf of [ofRange, ofMention, ofStart, spanning]) shelf.clear();
      shelves.pointed = null;
    },
  };
}

/** Whether the letters that a mark stands on have changed. */
export function isStale({ place, letters }: PaintedMark): boolean {
  return lettersOf(place) !== letters;
}

function emptyShelves(): Shelves {
  return { ofRange: new Map(), ofMention: new Map(), ofStart: new Map(), spanning: new Set(), pointed: null };
}

function put(mark: PaintedMark, shelves: Shelves): void {
  for (const range of mark.ranges) shelves.ofRange.set(range, mark);
  if (mark.mention === null) {
    shelves.pointed = mark;
    return;
  }
  const { startContainer, startOffset, endContainer } = mark.place;
  const there = shelves.ofStart.get(startContainer) ?? new Map<number, PaintedMark>();
  shelves.ofStart.set(startContainer, there.set(startOffset, mark));
  if (startContainer !== endContainer) shelves.spanning.add(mark);
  shelves.ofMention.set(mark.mention, mark);
}

function take(mark: PaintedMark, shelves: Shelves): void {
  for (const range of mark.ranges) shelves.ofRange.delete(range);
  if (shelves.pointed === mark) shelves.pointed = null;
  forgetMention(mark, shelves.ofMention);
  shelves.spanning.delete(mark);
  const { startContainer, startOffset } = mark.place;
  const there = shelves.ofStart.get(startContainer);
  if (there?.get(startOffset) !== mark) return;
  there.delete(startOffset);
  if (there.size === 0) shelves.ofStart.delete(startContainer);
}

/** Its mention may have been given to another mark by now. */
function forgetMention(mark: PaintedMark, ofMention: Map<Mention, PaintedMark>): void {
  if (mark.mention !== null && ofMention.get(mark.mention) === mark) ofMention.delete(mark.mention);
}
