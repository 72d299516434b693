import type { Mention } from '../linking/mention.ts';
import { isSamePlace, lettersOf, standsOn } from './mark-letters.ts';
import { markName, themedName } from './mark-name.ts';
import { createNearMarks } from './near-marks.ts';
import type { Theme } from './page-theme.ts';
import { createTextGround, elementAround } from './text-ground.ts';
import type { RangeInit, TextIndex } from './text-index.ts';

/** A mention as it is to be painted. */
export interface Mark {
  readonly mention: Mention;
  /** How it is to look where nothing is in the way of it: `model`, `idea-first`. */
  readonly style: string;
}

/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM stays as it is. The rules are in `highlights.css`;
 * the names below are theirs.
 *
 * Shadow roots need the rules too: in Firefox `::highlight` ends at their edge, as the specification has it.
 *
 * `StaticRange`, because live ranges slow down every change that the page makes to itself. It knows nothing of changes, so
 * `dropStale` must be told of them. The map from range to mention is our own: a Firefox content script may not iterate a
 * `Highlight`. A mark that is far from the viewport is painted for all but the browser: see `near-marks.ts`.
 */
export interface Highlights {
  /**
   * Replaces what was painted before; what stays the same is not touched. Each mark's colours are those of its place, light or dark.
   * Where the letters have changed since they were read, nothing is painted: that is read again. Yields where it may be interrupted;
   * what is begun later, or `clear`, ends what is under way.
   */
  paint(marks: readonly Mark[], locate: TextIndex['locate']): Generator<undefined, void>;
  /** Marks one place as the one the reader is on; null for none. */
  point(place: RangeInit | null, theme: Theme): void;
  mentionOf(range: AbstractRange): Mention | null;
  /** Whether a mention is marked: the reader may have chosen to see fewer. */
  isPainted(mention: Mention): boolean;
  /** Unmarks, at once, what no longer stands on its letters in these text nodes. `hasMoved`: nodes came or went. */
  dropStale(edited: Iterable<Text> | 'any', hasMoved: boolean): void;
  /** Makes the rules known in shadow roots. */
  adopt(roots: readonly ShadowRoot[]): void;
  /** Puts back what the page has taken out of the registry. */
  reassert(): void;
  clear(): void;
}

interface Painted {
  /** null for the place that the reader is on. */
  mention: Mention | null;
  readonly place: RangeInit;
  readonly style: string;
  /** The highlight that it is registered with; null while it is far. */
  name: string | null;
  /** What is registered; null while it is far. */
  range: StaticRange | null;
  /** The letters it stands on. */
  readonly letters: string;
}

const MARKS_A_SLICE = 64; // at up to 20 µs each
const PAINTED_A_SLICE = 2000;
const POINTED_PRIORITY = 1; // above the mark itself, which keeps the default of 0

/**
 * `css` is the text of `highlights.css`. null where the browser has no Highlight API (Chrome < 105, Firefox < 140): cards then
 * show from the popup alone.
 */
export function createHighlights(view: Window & typeof globalThis, css: string): Highlights | null {
  if (view.CSS?.highlights === undefined) return null;
  const registry = view.CSS.highlights;
  const highlights = new Map<string, Highlight>();
  const painted = new Set<Painted>();
  const ofRange = new Map<AbstractRange, Painted>(); // of those that are registered
  const markOf = new Map<Mention, Painted>();
  const ofNode = new Map<Text, Painted | Set<Painted>>(); // by the first and the last node; most have one
  const spanning = new Set<Painted>(); // over more than one node
  let pointed: Painted | null = null;
  let turn = 0; // of painting: what an earlier one has still to do is done no more
  let sheet: CSSStyleSheet | null = null;
  let groundOf = createTextGround(view);
  const near = createNearMarks<Painted>(
    view,
    (mark) => register(mark, nameHere(mark)),
    (mark) => register(mark, null),
  );

  function nameHere({ style, place }: Painted): string {
    return markName(style, groundOf(elementAround(place.startContainer)));
  }

  function register(mark: Painted, name: string | null): void {
    if (mark.name === name) return;
    const range = mark.range ?? new view.StaticRange(mark.place);
    if (mark.name !== null) highlights.get(mark.name)?.delete(range);
    if (name !== null) highlight(name).add(range);
    if (name !== null) ofRange.set(range, mark);
    else ofRange.delete(range);
    mark.range = name === null ? null : range;
    mark.name = name;
  }

  function highlight(name: string): Highlight {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const made = new view.Highlight();
    highlights.set(name, made);
    registry.set(name, made);
    return made;
  }

  function add(mention: Mention | null, place: RangeInit, style: string, letters: string): Painted {
    const made: Painted = { mention, place, style, name: null, range: null, letters };
    const { startContainer, endContainer } = place;
    list(startContainer, made);
    if (startContainer !== endContainer) {
      list(endContainer, made);
      spanning.add(made);
    }
    painted.add(made);
    if (mention !== null) {
      markOf.set(mention, made);
      near.put(made, startContainer);
    }
    return made;
  }

  function list(node: Text, mark: Painted): void {
    const others = ofNode.get(node);
    if (others === undefined) ofNode.set(node, mark);
    else if (others instanceof Set) others.add(mark);
    else ofNode.set(node, new Set([others, mark]));
  }

  function remove(mark: Painted): void {
    near.drop(mark);
    painted.delete(mark);
    forget(mark);
    spanning.delete(mark);
    for (const node of [mark.place.startContainer, mark.place.endContainer]) {
      const others = ofNode.get(node);
      if (others instanceof Set) others.delete(mark);
      if (others === mark || (others instanceof Set && others.size === 0)) ofNode.delete(node);
    }
    if (pointed === mark) pointed = null;
  }

  /** Its mention may have been given to another mark by now. */
  function forget(mark: Painted): void {
    if (mark.mention !== null && markOf.get(mark.mention) === mark) markOf.delete(mark.mention);
  }

  function* paintedByStart(): Generator<undefined, Map<Text, Map<number, Painted>>> {
    const byStart = new Map<Text, Map<number, Painted>>();
    let seen = 0;
    for (const mark of painted) {
      seen += 1;
      if (seen % PAINTED_A_SLICE === 0) yield;
      if (mark.mention === null) continue;
      const there = byStart.get(mark.place.startContainer) ?? new Map<number, Painted>();
      byStart.set(mark.place.startContainer, there.set(mark.place.startOffset, mark));
    }
    return byStart;
  }

  /** Keeps what is painted there as it is to be, and takes it from the old; else paints it. */
  function paintAt(place: RangeInit, { mention, style }: Mark, old: Map<Text, Map<number, Painted>>): void {
    const there = old.get(place.startContainer);
    const same = there?.get(place.startOffset);
    const isThere = same !== undefined && same.style === style && isSamePlace(same.place, place);
    if (!isThere || !painted.has(same) || isStale(same)) {
      const letters = lettersOf(place);
      if (standsOn(place, letters, mention.surface)) add(mention, place, style, letters);
      return;
    }
    there?.delete(place.startOffset);
    forget(same);
    same.mention = mention;
    markOf.set(mention, same);
    near.put(same, place.startContainer);
    if (same.name !== null) register(same, nameHere(same));
  }

  function isStale(mark: Painted): boolean {
    return lettersOf(mark.place) !== mark.letters;
  }

  return {
    *paint(marks, locate) {
      turn += 1;
      const own = turn;
      const old = yield* paintedByStart();
      if (own !== turn) return;
      groundOf = createTextGround(view);
      if (marks.length > painted.size) near.expect(marks.length);
      for (const [at, mark] of marks.entries()) {
        if (at % MARKS_A_SLICE === MARKS_A_SLICE - 1) yield;
        if (own !== turn) return;
        const place = locate(mark.mention.span);
        if (place !== null) paintAt(place, mark, old);
      }
      let gone = 0;
      for (const there of old.values()) {
        for (const mark of there.values()) {
          gone += 1;
          if (gone % MARKS_A_SLICE === 0) yield;
          if (own !== turn) return;
          remove(mark);
        }
      }
      near.expect(marks.length);
    },
    point(place, theme) {
      if (pointed !== null) remove(pointed);
      if (place === null) return;
      const name = themedName('pointed', theme);
      highlight(name).priority = POINTED_PRIORITY;
      pointed = add(null, place, 'pointed', lettersOf(place));
      register(pointed, name);
    },
    mentionOf: (range) => ofRange.get(range)?.mention ?? null,
    isPainted: (mention) => markOf.has(mention),
    dropStale(edited, hasMoved) {
      const suspects = new Set<Painted>();
      if (hasMoved) {
        for (const mark of painted) if (!mark.place.startContainer.isConnected) remove(mark);
        for (const mark of spanning) suspects.add(mark);
      }
      const nodes = edited === 'any' ? ofNode.keys() : edited;
      for (const node of nodes) {
        const there = ofNode.get(node);
        for (const mark of there instanceof Set ? there : [there]) if (mark !== undefined) suspects.add(mark);
      }
      for (const mark of suspects) if (isStale(mark)) remove(mark);
    },
    adopt(roots) {
      if (roots.length === 0) return;
      sheet ??= new view.CSSStyleSheet();
      sheet.replaceSync(css);
      for (const root of roots) {
        if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
      }
    },
    reassert() {
      for (const [name, made] of highlights) if (!registry.has(name)) registry.set(name, made);
    },
    clear() {
      turn += 1;
      sheet?.replaceSync('');
      near.clear();
      for (const [name, made] of highlights) {
        made.clear();
        registry.delete(name);
      }
      highlights.clear();
      painted.clear();
      ofRange.clear();
      markOf.clear();
      ofNode.clear();
      spanning.clear();
      pointed = null;
    },
  };
}
