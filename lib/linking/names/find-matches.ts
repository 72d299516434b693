import { foldInSlices } from '../../text/fold.ts';
import type { ReadableText, Span } from '../../text/readable-text.ts';
import { isWholeName } from './boundary.ts';
import { fitsCase } from './case-rule.ts';
import { type ExtendedName, extendName } from './extend-name.ts';
import { type Cue, fittingName, fittingNames, type Gazetteer, type Name, type Topic } from './gazetteer.ts';

/** A span equal to an alias, grown by the topic's grammar; not yet decided. Of a name that topics share, each has one at the same start. */
export interface Match extends ExtendedName {
  readonly start: number;
  readonly name: Name;
  readonly topic: Topic;
}

/** Where the cues of one topic stand, in text order: parallel lists, because a long page has tens of thousands. */
export interface CueHits {
  readonly cues: Cue[];
  readonly starts: number[];
  readonly ends: number[];
}

export interface Found {
  readonly folded: string;
  /** In text order; those of one start in the order of the packs. */
  readonly matches: readonly Match[];
  /** By topic number; a large pack has thousands of topics without any. */
  readonly hits: ReadonlyMap<number, CueHits>;
}

const SLICE_LENGTH = 1 << 16; // characters; about a millisecond of work

/** Leftmost-longest matches, and all cues that count from afar, in one pass over the text. Yields between slices of it. */
export function* findMatches(
  gazetteer: Gazetteer,
  { text, opaque }: Pick<ReadableText, 'text' | 'opaque'>,
): Generator<undefined, Found> {
  const folded = yield* foldInSlices(text, SLICE_LENGTH);
  const matches: Match[] = [];
  const hits = new Map<number, CueHits>();
  const source = { gazetteer, text, folded };
  const longestAt = createNameWalk(source, hits);
  const isOpaque = opaqueCursor(opaque);
  let free = 0; // where the last match ended

  function visit(at: number): void {
    const longest = longestAt(at, free);
    if (longest.name === null || isOpaque(at, longest.end)) return;
    const candidates = fittingNames(gazetteer.namesAt(longest.node), text, at, longest.end);
    if (candidates.every(({ topic }) => topic === null)) free = longest.end;
    for (const match of matchesOf(candidates, longest, at, source)) {
      matches.push(match);
      free = Math.max(free, match.end);
    }
  }

  for (let at = 0; at < folded.length; ) {
    at = gazetteer.trie.scan(folded, at, at + SLICE_LENGTH, visit);
    yield;
  }
  return { folded, matches, hits };
}

/** The longest name that begins at a place. */
interface Longest {
  /** null for none. */
  name: Name | null;
  end: number;
  node: number;
  /** Names that it begins with; kept where there is more than one pack. */
  readonly shorter: { readonly node: number; readonly end: number }[];
}

interface Source {
  readonly gazetteer: Gazetteer;
  readonly text: string;
  readonly folded: string;
}

/** Gives a function that finds the longest name at a place, none before `free`, and notes the cues there. What it gives holds until the next call. */
function createNameWalk(
  { gazetteer, text, folded }: Source,
  hits: Map<number, CueHits>,
): (start: number, free: number) => Longest {
  const longest: Longest = { name: null, end: 0, node: 0, shorter: [] };
  let start = 0;
  let isFree = true;

  function reach(node: number, end: number): void {
    for (const cue of gazetteer.nearCuesAt(node)) {
      if (fitsCase(text, start, end, cue.text, cue.rule)) addHit(hits, cue, start, end);
    }
    const names = gazetteer.namesAt(node);
    if (names.length === 0 || !isFree) return;
    const name = fittingName(names, text, start, end);
    if (name === null) return;
    if (longest.name !== null && gazetteer.packCount > 1)
      longest.shorter.push({ node: longest.node, end: longest.end });
    longest.name = name;
    longest.end = end;
    longest.node = node;
  }

  return (at, free) => {
    start = at;
    isFree = at >= free;
    longest.name = null;
    longest.shorter.length = 0;
    gazetteer.trie.walk(folded, at, reach);
    return longest;
  };
}

function addHit(hits: Map<number, CueHits>, cue: Cue, start: number, end: number): void {
  const topicHits = hits.get(cue.topic.number) ?? { cues: [], starts: [], ends: [] };
  hits.set(cue.topic.number, topicHits);
  topicHits.cues.push(cue);
  topicHits.starts.push(start);
  topicHits.ends.push(end);
}

function matchesOf(candidates: readonly Name[], { end, shorter }: Longest, at: number, source: Source): Match[] {
  const found: Match[] = [];
  for (const candidate of candidates) {
    const match = matchOf(candidate, at, end, source);
    if (match !== null) found.push(match);
  }
  if (shorter.length > 0) addGrown(found, candidates, shorter, at, source);
  return found;
}

/** null where its pack knows the name for something else, or the word goes on. */
function matchOf(name: Name, at: number, nameEnd: number, { text, folded }: Source): Match | null {
  const { topic } = name;
  if (topic === null) return null;
  const { end, version, isVersionAttached, hasSize, hasVariant } = extendName(text, folded, at, nameEnd, topic);
  if (!isWholeName(text, at, end)) return null;
  return { start: at, end, name, topic, version, isVersionAttached, hasSize, hasVariant };
}

/** What one pack lists as "Borealis 2" another has as "Borealis" with versions: the same name, as far as both grow to the same end. */
function addGrown(
  found: Match[],
  candidates: readonly Name[],
  shorter: Longest['shorter'],
  at: number,
  source: Source,
): void {
  const ends = new Set(found.map(({ end }) => end));
  const packs = new Set(candidates.map(({ pack }) => pack));
  for (const { node, end } of shorter.toReversed()) {
    for (const name of fittingNames(source.gazetteer.namesAt(node), source.text, at, end)) {
      const match = packs.has(name.pack) ? null : matchOf(name, at, end, source);
      packs.add(name.pack);
      if (match !== null && ends.has(match.end)) found.push(match);
    }
  }
  found.sort((a, b) => a.name.pack - b.name.pack);
}

/** Says whether a span touches code. Spans must be asked for in text order. */
function opaqueCursor(opaque: readonly Span[]): (start: number, end: number) => boolean {
  let next = 0;
  return (start, end) => {
    while (next < opaque.length && (opaque[next]?.end ?? 0) <= start) next += 1;
    const span = opaque[next];
    return span !== undefined && span.start < end;
  };
}
