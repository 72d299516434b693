import { isContentToken, tokenise } from './tokens.ts';

const REACH = 600; // UTF-16 units
/** From this share of common words on, of the shorter sentence's, two sentences say much the same. */
const ALIKE_FROM = 0.6;

/** The words of a sentence that carry meaning, in small letters, plural and singular as one. */
export function wordsOf(sentence: string): Set<string> {
  const words = tokenise(sentence.slice(0, REACH)).filter(isContentToken);
  return new Set(words.map(({ lower }) => (lower.length > 3 ? lower.replace(/s$/, '') : lower)));
}

export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  if (few.size === 0) return many.size === 0;
  let common = 0;
  for (const word of few) if (many.has(word)) common += 1;
  return common / few.size >= ALIKE_FROM;
}
