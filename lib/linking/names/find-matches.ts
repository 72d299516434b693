import { foldInSlices } from '../../text/fold.ts';
import type { ReadableText, Span } from '../../text/readable-text.ts';
import { isWholeName } from './boundary.ts';
import { fitsCase } from './case-rule.ts';
import { type ExtendedName, extendName } from './extend-name.ts';
import { type Cue, fittingName, fittingNames, type Gazetteer, type Name, type Topic } from './gazetteer.ts';

/** A span equal to an alias, grown by the topic's grammar; not yet decided. Of a name that packs share, each has one at the same start. */
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
  const isOpaque = opaqueCursor(opaque);
  let free = 0; // where the last match ended
  let start = 0;
  let longest: Name | null = null;
  let longestEnd = 0;
  let longestNode = 0;
  const shorter: { node: number; end: number }[] = []; // names that the longest begins with; kept where there is more than one pack

  function reach(node: number, end: number): void {
    for (const cue of gazetteer.nearCuesAt(node)) {
      if (!fitsCase(text, start, end, cue.text, cue.rule)) continue;
      const topicHits = hits.get(cue.topic.number) ?? { cues: [], starts: [], ends: [] };
      hits.set(cue.topic.number, topicHits);
      topicHits.cues.push(cue);
      topicHits.starts.push(start);
      topicHits.ends.push(end);
    }
    const names = gazetteer.namesAt(node);
    if (names.length === 0 || start < free) return;
    const name = fittingName(names, text, start, end);
    if (name === null) return;
    if (longest !== null && gazetteer.packCount > 1) shorter.push({ node: longestNode, end: longestEnd });
    longest = name;
    longestEnd = end;
    longestNode = node;
  }

  function longestAt(at: number): Name | null {
    start = at;
    longest = null;
    shorter.length = 0;
    gazetteer.trie.walk(folded, at, reach);
    return longest;
  }

  function visit(at: number): void {
    const name = longestAt(at);
    if (name === null || isOpaque(at, longestEnd)) return;
    const nameEnd = longestEnd;
    const candidates = fittingNames(gazetteer.namesAt(longestNode), text, at, nameEnd);
    if (candidates.every(({ topic }) => topic === null)) free = nameEnd;
    const found: Match[] = [];
    for (const candidate of candidates) {
      const match = matchOf(candidate, at, nameEnd);
      if (match !== null) found.push(match);
    }
    if (shorter.length > 0) addGrown(found, candidates, at);
    for (const match of found) {
      matches.push(match);
      free = Math.max(free, match.end);
    }
  }

  /** null where its pack knows the name for something else, or the word goes on. */
  function matchOf(name: Name, at: number, nameEnd: number): Match | null {
    const { topic } = name;
    if (topic === null) return null;
    const { end, version, isVersionAttached, hasSize, hasVariant } = extendName(text, folded, at, nameEnd, topic);
    if (!isWholeName(text, at, end)) return null;
    return { start: at, end, name, topic, version, isVersionAttached, hasSize, hasVariant };
  }

  /** What one pack lists as "Borealis 2" another has as "Borealis" with versions: the same name, as far as both grow to the same end. */
  function addGrown(found: Match[], candidates: readonly Name[], at: number): void {
    const ends = new Set(found.map(({ end }) => end));
    const packs = new Set(candidates.map(({ pack }) => pack));
    for (const { node, end } of shorter.toReversed()) {
      for (const name of fittingNames(gazetteer.namesAt(node), text, at, end)) {
        const match = packs.has(name.pack) ? null : matchOf(name, at, end);
        packs.add(name.pack);
        if (match !== null && ends.has(match.end)) found.push(match);
      }
    }
    found.sort((a, b) => a.name.pack - b.name.pack);
  }

  for (let at = 0; at < folded.length; ) {
    at = gazetteer.trie.scan(folded, at, at + SLICE_LENGTH, visit);
    yield;
  }
  return { folded, matches, hits };
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
