import { fitsCase } from './case-rule.ts';
import { type ExtendedName, extendName } from './extend-name.ts';
import { fold } from './fold.ts';
import { type Cue, fittingName, type Gazetteer, type Name, type Topic } from './gazetteer.ts';
import { isWholeName } from './name-boundary.ts';
import type { ReadableText, Span } from './readable-text.ts';

/** A span equal to an alias, grown by the topic's grammar; not yet decided. */
export interface Match extends ExtendedName {
  readonly start: number;
  readonly name: Name;
  readonly topic: Topic;
}

/** Where cues stand, in text order: three parallel lists, because a long page has tens of thousands. */
export interface CueHits {
  readonly cues: Cue[];
  readonly starts: number[];
  readonly ends: number[];
}

export interface Found {
  readonly matches: readonly Match[];
  readonly hits: CueHits;
}

/** Leftmost-longest matches, and all cues, in one pass over the text. */
export function findMatches(gazetteer: Gazetteer, readable: Pick<ReadableText, 'text' | 'opaque'>): Found {
  const text = readable.text;
  const folded = fold(text);
  const matches: Match[] = [];
  const hits: CueHits = { cues: [], starts: [], ends: [] };
  const isOpaque = opaqueCursor(readable.opaque);
  let free = 0; // where the last match ended
  let start = 0;
  let best: Name | null = null;
  let bestEnd = 0;

  function reach(node: number, end: number): void {
    for (const cue of gazetteer.cuesAt(node)) {
      if (!fitsCase(text.slice(start, end), cue.text, cue.rule)) continue;
      hits.cues.push(cue);
      hits.starts.push(start);
      hits.ends.push(end);
    }
    const names = gazetteer.namesAt(node);
    if (names.length === 0 || start < free) return;
    const name = fittingName(names, text.slice(start, end));
    if (name === null) return;
    best = name;
    bestEnd = end;
  }

  gazetteer.trie.scan(folded, (at) => {
    start = at;
    best = null;
    gazetteer.trie.walk(folded, at, reach);
    const name = best as Name | null;
    if (name === null || isOpaque(start, bestEnd)) return;
    const match = grownMatch(text, folded, start, bestEnd, name);
    if (match === null) free = name.topic === null ? bestEnd : free;
    else {
      matches.push(match);
      free = match.end;
    }
  });
  return { matches, hits };
}

function grownMatch(text: string, folded: string, start: number, end: number, name: Name): Match | null {
  if (name.topic === null) return null;
  const { topic } = name;
  const grown = extendName(text, folded, start, end, topic);
  if (!isWholeName(text, start, grown.end)) return null;
  return { ...grown, start, name, topic };
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
