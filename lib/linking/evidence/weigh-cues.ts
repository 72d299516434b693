import type { Points } from '../../pack/topic-names.ts';
import type { Span } from '../../text/readable-text.ts';
import { isJoined } from '../names/boundary.ts';
import type { CueHits, Found, Match } from '../names/find-matches.ts';
import type { Cue, Gazetteer, Topic } from '../names/gazetteer.ts';
import { createBesideFinder } from './cues-beside.ts';
import { enter, type Ledger } from './ledger.ts';
import { FAR_DISTANCE, FAR_SHARE, MOST_FROM_CUES, NEAR_DISTANCE, OTHER_BLOCK_SHARE } from './weights.ts';

const MOST_HITS = 40; // on each side of a match; ordinary prose has some ten within FAR_DISTANCE

/** Adds what the words around a match say. Matches must come in text order. */
export type CueWeigher = (match: Match, block: Span, ledger: Ledger) => void;

export function createCueWeigher(gazetteer: Gazetteer, text: string, { folded, hits }: Found): CueWeigher {
  const cuesBeside = createBesideFinder(gazetteer, text, folded);
  const best = new Float64Array(gazetteer.cueCount); // by cue: what it is worth to the match in hand
  const weighedFor = new Int32Array(gazetteer.cueCount);
  const next = new Int32Array(gazetteer.topics.length); // by topic: the first hit behind the match in hand
  const seen: Cue[] = [];
  let round = 0;
  let touches = false; // a cue is the very next word

  function weigh(cue: Cue, share: number): void {
    const points = cue.points * share;
    if (weighedFor[cue.number] !== round) {
      weighedFor[cue.number] = round;
      best[cue.number] = points;
      seen.push(cue);
    } else if (Math.abs(points) > Math.abs(best[cue.number] ?? 0)) best[cue.number] = points;
  }

  /** The very next word says more than any number of words around: it counts in full, and only as that. */
  function weighBeside(cue: Cue, ledger: Ledger): void {
    enter(ledger, 'cue', cue.text, cue.points);
    weighedFor[cue.number] = round;
    best[cue.number] = Number.POSITIVE_INFINITY;
    touches = true;
  }

  /** Weighs a hit; says whether it lies too far off for any further one to count. */
  function weighHit(match: Match, block: Span, topicHits: CueHits, hit: number): boolean {
    const start = topicHits.starts[hit] ?? 0;
    const end = topicHits.ends[hit] ?? 0;
    const cue = topicHits.cues[hit];
    const gap = start >= match.end ? start - match.end : match.start - end;
    if (cue === undefined || gap > FAR_DISTANCE) return true;
    if (start < match.end && end > match.start) return false; // a part of the name itself
    if (cue.on !== null && !cue.on.includes(match.name.text)) return false;
    const isInBlock = start >= block.start && end <= block.end;
    weigh(cue, (gap <= NEAR_DISTANCE ? 1 : FAR_SHARE) * (isInBlock ? 1 : OTHER_BLOCK_SHARE));
    touches ||= gap <= 1;
    return false;
  }

  /** From the match outwards, so that a text of nothing but cues costs no more than the nearest of them. */
  function weighNear(match: Match, block: Span, { number }: Topic): void {
    const topicHits = hits.get(number);
    if (topicHits === undefined) return;
    const { starts } = topicHits;
    let middle = next[number] ?? 0;
    while (middle < starts.length && (starts[middle] ?? 0) < match.start) middle += 1;
    next[number] = middle;
    const last = Math.min(starts.length, middle + MOST_HITS) - 1;
    const first = Math.max(0, middle - MOST_HITS);
    for (let hit = middle; hit <= last; hit += 1) if (weighHit(match, block, topicHits, hit)) break;
    for (let hit = middle - 1; hit >= first; hit -= 1) if (weighHit(match, block, topicHits, hit)) break;
  }

  return (match, block, ledger) => {
    round += 1;
    seen.length = 0;
    touches = false;
    for (const cue of cuesBeside(match)) weighBeside(cue, ledger);
    weighNear(match, block, match.topic);
    if (match.topic.cuesOf !== null) weighNear(match, block, match.topic.cuesOf);
    tally(seen, best, ledger);
    if (match.topic.joined !== 0 && !touches && isJoined(text, match.start, match.end)) {
      enter(ledger, 'joined', text.slice(Math.max(0, match.start - 1), match.end + 1).trim(), match.topic.joined);
    }
  };
}

function tally(seen: readonly Cue[], best: Float64Array, ledger: Ledger): void {
  let inFavour: Points = 0;
  for (const cue of seen) {
    const points = best[cue.number] ?? 0;
    enter(ledger, 'cue', cue.text, points);
    if (points > 0) inFavour += points;
  }
  if (inFavour > MOST_FROM_CUES) enter(ledger, 'cap', 'cues in favour', MOST_FROM_CUES - inFavour);
}
