import type { Mention } from '../../linking/mention.ts';
import type { Block } from '../../text/readable-text.ts';
import type { RangeInit, TextIndex } from '../text/text-index.ts';
import { createTextGround, elementAround } from './ground.ts';
import { isSamePlace, lettersOf, standsOn } from './letters.ts';
import { markName, themedName } from './name.ts';
import { createNearMarks } from './near.ts';
import type { Theme } from './theme.ts';

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
   * what is begun later, or `clear`, ends what is under way. `marks` are gone through twice, in text order.
   */
  paint(marks: Iterable<Mark>, index: Pick<TextIndex, 'blocks' | 'locate'>): Generator<undefined, void>;
  /** Marks one place as the one the reader is on; null for none. */
  point(place: RangeInit | null, theme: Theme): void;
  mentionOf(range: AbstractRange): Mention | null;
  /** Whether a mention is painted now. */
  isPainted(mention: Mention): boolean;
  /** Unmarks, at once, what no longer stands on its letters in these text nodes. `hasMoved`: nodes came or went. */
  dropStale(edited: Iterable<Text> | 'any', hasMoved: boolean): void;
  /** Makes the rules known in these shadow roots, and in no others. */
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
  /** The highlight that it is registered with. */
  name: string;
  readonly range: StaticRange;
  /** The letters it stands on. */
  readonly letters: string;
  /** The turn of painting that has asked for it last. */
  turn: number;
}

const MARKS_A_SLICE = 64; // at up to 20 µs each
const POINTED_PRIORITY = 1; // above the mark itself, which keeps the default of 0

/**
 * `css` is the text of `highlights.css`. null where the browser has no Highlight API, as Firefox has a setting for: cards then
 * show from the popup alone.
 */
export function createHighlights(view: Window & typeof globalThis, css: string): Highlights | null {
  if (view.CSS?.highlights === undefined) return null;
  const registry = view.CSS.highlights;
  const highlights = new Map<string, Highlight>();
  const ofRange = new Map<AbstractRange, Painted>();
  const ofMention = new Map<Mention, Painted>();
  const ofStart = new Map<Text, Map<number, Painted>>(); // by where a mark starts
  const spanning = new Set<Painted>(); // over more than one node
  let locate: TextIndex['locate'] = () => null;
  let pointed: Painted | null = null;
  let turn = 0; // of painting: what an earlier one has still to do is done no more
  let sheet: CSSStyleSheet | null = null;
  let adopters: readonly ShadowRoot[] = []; // shadow roots that have it
  let groundOf = createTextGround(view);
  const near = createNearMarks<Mark>(
    view,
    (marks) => marks.forEach(paintMark),
    (marks) => {
      for (const { mention } of marks) remove(ofMention.get(mention));
    },
  );

  function nameAt({ startContainer }: RangeInit, style: string): string {
    return markName(style, groundOf(elementAround(startContainer)));
  }

  function highlight(name: string): Highlight {
    const known = highlights.get(name);
    if (known !== undefined) return known;
    const made = new view.Highlight();
    highlights.set(name, made);
    registry.set(name, made);
    return made;
  }

  function add(mention: Mention | null, place: RangeInit, style: string, name: string, letters: string): Painted {
    const range = new view.StaticRange(place);
    const made: Painted = { mention, place, style, name, range, letters, turn };
    highlight(name).add(range);
    ofRange.set(range, made);
    if (mention !== null) {
      const { startContainer, startOffset, endContainer } = place;
      const there = ofStart.get(startContainer) ?? new Map<number, Painted>();
      ofStart.set(startContainer, there.set(startOffset, made));
      if (startContainer !== endContainer) spanning.add(made);
      ofMention.set(mention, made);
    }
    return made;
  }

  function remove(mark: Painted | null | undefined): void {
    if (mark == null) return;
    highlights.get(mark.name)?.delete(mark.range);
    ofRange.delete(mark.range);
    if (pointed === mark) pointed = null;
    forget(mark);
    spanning.delete(mark);
    const { startContainer, startOffset } = mark.place;
    const there = ofStart.get(startContainer);
    if (there?.get(startOffset) !== mark) return;
    there.delete(startOffset);
    if (there.size === 0) ofStart.delete(startContainer);
  }

  /** Its mention may have been given to another mark by now. */
  function forget(mark: Painted): void {
    if (mark.mention !== null && ofMention.get(mark.mention) === mark) ofMention.delete(mark.mention);
  }

  function startOf([first]: readonly Mark[]): Text | null {
    return (first && locate(first.mention.span))?.startContainer ?? null;
  }

  /** Keeps what is painted there already, as it is to be; else paints it. */
  function paintMark({ mention, style }: Mark): void {
    const place = locate(mention.span);
    if (place === null) return;
    const there = ofStart.get(place.startContainer)?.get(place.startOffset);
    if (there !== undefined && there.style === style && isSamePlace(there.place, place) && !isStale(there)) {
      keep(there, mention);
      return;
    }
    remove(there);
    const letters = lettersOf(place);
    if (standsOn(place, letters, mention.surface)) add(mention, place, style, nameAt(place, style), letters);
  }

  /** What is around it may have changed its colours. */
  function keep(mark: Painted, mention: Mention): void {
    forget(mark);
    mark.mention = mention;
    ofMention.set(mention, mark);
    mark.turn = turn;
    const name = nameAt(mark.place, mark.style);
    if (name === mark.name) return;
    highlights.get(mark.name)?.delete(mark.range);
    highlight(name).add(mark.range);
    mark.name = name;
  }

  function isStale(mark: Painted): boolean {
    return lettersOf(mark.place) !== mark.letters;
  }

  function adopt(roots: readonly ShadowRoot[]): void {
    if (roots.length === 0 && adopters.length === 0) return;
    const rules = sheet ?? new view.CSSStyleSheet();
    if (sheet === null) rules.replaceSync(css); // once: to fill it anew would have those trees styled anew
    sheet = rules;
    const wanted = new Set(roots);
    for (const root of adopters) if (!wanted.has(root)) removeSheet(root, rules);
    // The page may have put others in its place meanwhile.
    for (const root of roots) if (!root.adoptedStyleSheets.includes(rules)) root.adoptedStyleSheets.push(rules);
    adopters = roots;
  }

  return {
    *paint(marks, index) {
      turn += 1;
      const own = turn;
      locate = index.locate;
      groundOf = createTextGround(view);
      near.begin(marks, ofStart.keys());
      let put = 0;
      for (const group of byBlock(marks, index.blocks)) {
        near.put(group, () => startOf(group));
        put += group.length;
        if (put < MARKS_A_SLICE) continue;
        put = 0;
        yield;
        if (own !== turn) return;
      }
      near.end();
      let seen = 0;
      for (const mark of ofRange.values()) {
        seen += 1;
        if (seen % MARKS_A_SLICE === 0) yield;
        if (own !== turn) return;
        if (mark !== pointed && mark.turn !== turn) remove(mark);
      }
    },
    point(place, theme) {
      remove(pointed);
      if (place === null) return;
      const name = themedName('pointed', theme);
      highlight(name).priority = POINTED_PRIORITY;
      pointed = add(null, place, 'pointed', name, lettersOf(place));
    },
    mentionOf: (range) => ofRange.get(range)?.mention ?? null,
    isPainted: (mention) => ofMention.has(mention),
    dropStale(edited, hasMoved) {
      const suspects = new Set(pointed === null ? [] : [pointed]);
      for (const node of edited === 'any' ? ofStart.keys() : edited) {
        for (const mark of ofStart.get(node)?.values() ?? []) suspects.add(mark);
      }
      for (const mark of spanning) suspects.add(mark);
      for (const mark of suspects) if (isStale(mark)) remove(mark);
      if (!hasMoved) return;
      for (const mark of ofRange.values()) if (!mark.place.startContainer.isConnected) remove(mark);
    },
    adopt,
    reassert() {
      for (const [name, made] of highlights) if (!registry.has(name)) registry.set(name, made);
    },
    clear() {
      turn += 1;
      adopt([]);
      near.clear();
      for (const [name, made] of highlights) {
        made.clear();
        registry.delete(name);
      }
      highlights.clear();
      ofRange.clear();
      ofMention.clear();
      ofStart.clear();
      spanning.clear();
      locate = () => null;
      groundOf = createTextGround(view);
      pointed = null;
    },
  };
}

function removeSheet(root: ShadowRoot, sheet: CSSStyleSheet): void {
  const at = root.adoptedStyleSheets.indexOf(sheet);
  if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
}

/** Runs of marks that stand in one block, none longer than a slice. */
function* byBlock(marks: Iterable<Mark>, blocks: readonly Block[]): Generator<Mark[], void> {
  let at = 0;
  let group: Mark[] = [];
  for (const mark of marks) {
    const before = at;
    while (mark.mention.span.start >= (blocks[at]?.end ?? Number.POSITIVE_INFINITY)) at += 1;
    if (group.length > 0 && (at !== before || group.length === MARKS_A_SLICE)) {
      yield group;
      group = [];
    }
    group.push(mark);
  }
  if (group.length > 0) yield group;
}
