import { isContentToken, shapeOf, tokenise } from '../../text/tokens.ts';
import type { FeatureSet } from './hashed-features.ts';
import type { TermReading } from './read-term.ts';

/** UTF-16 units: what follows in a longer sentence tells nothing new. */
const REACH = 700;
const MOST_ODDS = 6;

/** What the model looks at in a sentence when no term is given: words, pairs, patterns, and how its candidates read. */
export function addSentenceFeatures(sentence: string, candidates: readonly TermReading[], features: FeatureSet): void {
  const tokens = tokenise(sentence.slice(0, REACH));
  const words = ['^', ...tokens.map((it) => it.lower), '$'];
  const shapes = ['^', ...tokens.map(shapeOf), '$'];
  for (let at = 1; at < words.length; at += 1) {
    features.add(`u${words[at]}`);
    features.add(`b${words[at - 1]} ${words[at]}`);
    for (let size = 2; size <= 4 && size <= at + 1; size += 1) {
      features.add(`s${shapes.slice(at + 1 - size, at + 1).join(' ')}`);
    }
    if (at <= 8) features.add(`p${at}${shapes[at]}`);
  }
  const isContent = [false, ...tokens.map(isContentToken), false];
  addChunks(
    shapes.filter((_, at) => !(isContent[at] && isContent[at - 1])).map((shape) => shape.replace(/^[cC#].*/, 'X')),
    features,
  );
  addCandidates(candidates, features);
  features.add(`n${Math.min(12, Math.floor(tokens.length / 5))}`);
  features.add('bias');
}

/** Runs of content words are one "X" here: "X is a X that". */
function addChunks(chunks: readonly string[], features: FeatureSet): void {
  for (let at = 0; at < chunks.length; at += 1) {
    for (let size = 3; size <= 5; size += 1) features.add(`x${chunks.slice(at, at + size).join(' ')}`);
  }
  for (let size = 2; size <= 6; size += 1) features.add(`y${chunks.slice(0, size).join(' ')}`);
}

/** The frames of the candidates, and how likely the two best are explained: "at least" features, one for each log odd. */
function addCandidates(candidates: readonly TermReading[], features: FeatureSet): void {
  candidates.forEach(({ frame, context, isSure }, index) => {
    if (frame === null) return;
    const next = context.right[frame.at];
    features.add(`K${frame.kind}`);
    features.add(`K${frame.kind} ${next === undefined ? '' : shapeOf(next)}`);
    features.add(`K${frame.kind} ${index === 0}`);
    if (isSure) features.add('Ksure');
  });
  const odds = candidates.map((it) => it.odds);
  const best = Math.max(-MOST_ODDS, ...odds);
  const place = odds.indexOf(best);
  const second = Math.max(-MOST_ODDS, ...odds.filter((_, at) => at !== place));
  features.add(`A${Math.min(place, 4)} ${best > 0}`);
  for (let odd = -MOST_ODDS; odd <= Math.min(MOST_ODDS, best); odd += 1) features.add(`O${odd}`);
  for (let odd = -MOST_ODDS; odd <= Math.min(MOST_ODDS, second); odd += 1) features.add(`o${odd}`);
}
