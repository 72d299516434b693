import type { BriefSentence } from '../page-report.ts';
import { isUnattributed, quoteOf, type RatedSentence } from '../ranking/rate-sentences.ts';
import { ALIKE_FROM, likeness } from '../sentences/likeness.ts';

/** A page with fewer sentences is read about as fast as its summary. */
const FEWEST_TOLD = 4;
const LEADS = 2;
/**
 * Log odds from which a first, second, third and fourth sentence are shown. Below the first two nothing is fit; of third and fourth
 * sentences only one in three is good, but of those above these odds six in ten.
 */
const SHOWN_FROM = [-5, -5, 0.6, 1] as const;
/** Log odds that a sentence loses for what it says again, by its likeness to one that is shown: of 0, 0.5, 1, 2 and 3 the least unfit. */
const REPEATING = 1;

interface Candidate {
  /** Among the rated sentences. */
  readonly index: number;
  readonly rated: RatedSentence;
  readonly odds: number;
}

/**
 * Two to four of the article's own sentences that tell what it is about, in page order; none where it has no two that are fit. `told`: how
 * many sentences the article has.
 */
export function summarise(rated: readonly RatedSentence[], told: number): BriefSentence[] {
  const odds = rated.map(({ summaryOdds }) => summaryOdds);
  return chooseSummary(rated, odds, told)
    .map(({ rated: it }, place) => ({ ...quoteOf(it), isLead: place < LEADS }))
    .sort((a, b) => a.span.start - b.span.start);
}

/** The sentences that a summary consists of, best first, no two alike; `odds` are theirs in the same order. */
export function chooseSummary(rated: readonly RatedSentence[], odds: readonly number[], told: number): Candidate[] {
  if (told < FEWEST_TOLD) return [];
  const candidates = rated
    .map((it, index) => ({ index, rated: it, odds: odds[index] ?? 0 }))
    .filter((it) => !isUnattributed(it.rated))
    .sort((a, b) => b.odds - a.odds);
  const picked: Candidate[] = [];
  for (const least of SHOWN_FROM) {
    const next = mostTelling(candidates, picked, least);
    if (next === null) break;
    picked.push(next);
  }
  return picked.length < LEADS ? [] : picked;
}

/** The candidate, of all best first, with most odds left beside those that are picked; null where none has more than `least`. */
function mostTelling(candidates: readonly Candidate[], picked: readonly Candidate[], least: number): Candidate | null {
  let best: Candidate | null = null;
  let most = least;
  for (const candidate of candidates) {
    if (candidate.odds <= most) break;
    const words = candidate.rated.placed.sentence.words();
    const alike = Math.max(0, ...picked.map((it) => likeness(it.rated.placed.sentence.words(), words)));
    const left = candidate.odds - alike * REPEATING;
    if (alike >= ALIKE_FROM || left <= most) continue;
    [best, most] = [candidate, left];
  }
  return best;
}
