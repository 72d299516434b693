import type { BriefSentence } from '../page-report.ts';
import { isUnattributed, quoteOf, type RatedSentence } from '../ranking/rate-sentences.ts';
import { areAlike } from '../sentences/likeness.ts';

/** A page with fewer sentences is read about as fast as its summary. */
const FEWEST_TOLD = 4;
const LEADS = 2;
/**
 * Log odds from which a first, second, third and fourth sentence are shown. Below the first two nothing is fit; of third and fourth
 * sentences only one in three is good, but of those above these odds six in ten.
 */
const SHOWN_FROM = [-5, -5, 0.6, 1] as const;

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
    .filter((it) => !isUnattributed(it.rated));
  const picked: Candidate[] = [];
  for (const candidate of candidates.sort((a, b) => b.odds - a.odds)) {
    const least = SHOWN_FROM[picked.length];
    if (least === undefined || candidate.odds < least) break;
    const words = candidate.rated.placed.sentence.words();
    if (!picked.some((it) => areAlike(it.rated.placed.sentence.words(), words))) picked.push(candidate);
  }
  return picked.length < LEADS ? [] : picked;
}
