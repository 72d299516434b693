import type { Points } from '../pack/topic-names.ts';
import { cuesBeside } from './cues-beside.ts';
import type { CueHits, Found, Match } from './find-matches.ts';
import type { Cue, Gazetteer } from './gazetteer.ts';
import { enter, type Ledger } from './ledger.ts';
import { isJoined } from './name-boundary.ts';
import type { Span } from './readable-text.ts';
import { FAR_DISTANCE, FAR_SHARE, MOST_FROM_CUES, NEAR_DISTANCE, OTHER_BLOCK_SHARE } from './weights.ts';

/** Adds what the words around a match say. Matches must come in text order. Time: the cues within `FAR_DISTANCE`. */
export type CueWeigher = (match: Match, block: Span, ledger: Ledger) => void;

export function createCueWeigher(gazetteer: Gazetteer, text: string, { folded, hits }: Found): CueWeigher {
  const best = new Float64Array(gazetteer.cueCount); // by cue: what it is worth to the match in hand
  const weighedFor = new Int32Array(gazetteer.cueCount);
  const first = new Int32Array(hits.length); // by topic: the first hit that is not too far behind
  const seen: Cue[] = [];
  let round = 0;

  function weigh(cue: Cue, share: number): void {
    const points = cue.points * share;
    if (weighedFor[cue.number] !== round) {
      weighedFor[cue.number] = round;
      best[cue.number] = points;
      seen.push(cue);
    } else if (Math.abs(points) > Math.abs(best[cue.number] ?? 0)) best[cue.number] = points;
  }

  /** Says whether one of them touches the match. */
  function weighNear(match: Match, block: Span, { cues, starts, ends }: CueHits): boolean {
    let touches = false;
    let hit = first[match.topic.number] ?? 0;
    while (hit < ends.length && (ends[hit] ?? 0) < match.start - FAR_DISTANCE) hit += 1;
    first[match.topic.number] = hit;
    for (; hit < cues.length; hit += 1) {
      const start = starts[hit] ?? 0;
      const end = ends[hit] ?? 0;
      const cue = cues[hit];
      if (cue === undefined || start > match.end + FAR_DISTANCE) break;
      if (start < match.end && end > match.start) continue; // a part of the name itself
      const gap = start >= match.end ? start - match.end : match.start - end;
      const isInBlock = start >= block.start && end <= block.end;
      weigh(cue, (gap <= NEAR_DISTANCE ? 1 : FAR_SHARE) * (isInBlock ? 1 : OTHER_BLOCK_SHARE));
      touches ||= gap <= 1;
    }
    return touches;
  }

  return (match, block, ledger) => {
    round += 1;
    seen.length = 0;
    const topicHits = hits[match.topic.number];
    let touches = topicHits !== undefined && weighNear(match, block, topicHits);
    for (const cue of cuesBeside(gazetteer, text, folded, match)) {
      weigh(cue, 1);
      touches = true;
    }
    tally(seen, best, ledger);
    if (match.topic.joined !== 0 && !touches && isJoined(text, match.start, match.end)) {
      enter(ledger, 'joined', text.slice(Math.max(0, match.start - 1), match.end + 1), match.topic.joined);
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
