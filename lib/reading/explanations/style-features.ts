import { isContentToken, shapeOf, tokenise } from '../../text/tokens.ts';
import type { FeatureSet } from './hashed-features.ts';

const REACH = 700; // UTF-16 units

/** What tells a sentence of a scholarly paper from others: its words, their shapes, and what stands around its runs of content words. */
export function addStyleFeatures(sentence: string, features: FeatureSet): void {
  const tokens = tokenise(sentence.slice(0, REACH));
  let before = '^';
  for (const token of tokens) {
    const shape = shapeOf(token);
    features.add(`u${token.lower}`);
    features.add(`s${shape}`);
    const chunk = isContentToken(token) ? 'X' : shape;
    if (chunk === 'X' && before === 'X') continue;
    features.add(`b${before} ${chunk}`);
    before = chunk;
  }
  features.add(`n${Math.min(12, Math.floor(tokens.length / 5))}`);
  features.add('bias');
}
