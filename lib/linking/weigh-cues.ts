import type { Points } from '../pack/topic-names.ts';
import type { CueHits, Match } from './find-matches.ts';
import type { Cue, CueUse } from './gazetteer.ts';
import type { Ledger } from './ledger.ts';
import { isJoined } from './name-boundary.ts';
import type { Span } from './readable-text.ts';
import { FAR_DISTANCE, FAR_SHARE, MOST_FROM_CUES, NEAR_DISTANCE, OTHER_BLOCK_SHARE } from './weights.ts';

/** Adds what the words around a match say. Matches must come in text order. Time: the cues within `FAR_DISTANCE`. */
export type CueWeigher = (match: Match, block: Span, ledger: Ledger) => void;

export function createCueWeigher(text: string, hits: CueHits, cueCount: number): CueWeigher {
  const best = new Float64Array(cueCount); // by cue: its most telling use for the match in hand
  const weighedFor = new Int32Array(cueCount);
  let round = 0;
  let first = 0;

  return (match, block, ledger) => {
    const seen: Cue[] = [];
    let hasNeighbour = false;
    round += 1;
    while (first < hits.ends.length && (hits.ends[first] ?? 0) < match.start - FAR_DISTANCE) first += 1;
    for (let hit = first; hit < hits.cues.length; hit += 1) {
      const start = hits.starts[hit] ?? 0;
      const end = hits.ends[hit] ?? 0;
      const cue = hits.cues[hit];
      if (cue === undefined || start > match.end + FAR_DISTANCE) break;
      if (start < match.end && end > match.start) continue; // a part of the name itself
      const gap = start >= match.end ? start - match.end : match.start - end;
      const isInBlock = start >= block.start && end <= block.end;
      for (const use of cue.uses) {
        if (use.topic !== match.topic) continue;
        const points = use.points * shareOf(use, gap, start >= match.end, isInBlock);
        if (points === 0) continue;
        hasNeighbour ||= gap === 1;
        if (weighedFor[cue.number] !== round) {
          weighedFor[cue.number] = round;
          best[cue.number] = points;
          seen.push(cue);
        } else if (Math.abs(points) > Math.abs(best[cue.number] ?? 0)) best[cue.number] = points;
      }
    }
    tally(seen, best, ledger);
    if (match.topic.joined !== 0 && !hasNeighbour && isJoined(text, match.start, match.end)) {
      ledger.add('joined', text.slice(match.start - 1, match.end + 1), match.topic.joined);
    }
  };
}

function shareOf(use: CueUse, gap: number, isBehind: boolean, isInBlock: boolean): number {
  if (use.place !== 'near') return gap <= 1 && isInBlock && isBehind === (use.place === 'after') ? 1 : 0;
  return (gap <= NEAR_DISTANCE ? 1 : FAR_SHARE) * (isInBlock ? 1 : OTHER_BLOCK_SHARE);
}

function tally(seen: readonly Cue[], best: Float64Array, ledger: Ledger): void {
  let inFavour: Points = 0;
  for (const cue of seen) {
    const points = best[cue.number] ?? 0;
    ledger.add('cue', cue.text, points);
    if (points > 0) inFavour += points;
  }
  if (inFavour > MOST_FROM_CUES) ledger.add('cap', 'cues in favour', MOST_FROM_CUES - inFavour);
}
