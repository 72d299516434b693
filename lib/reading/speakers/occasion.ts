import { wordSet } from '../../text/word-set.ts';
import type { SentenceWords } from './grammar.ts';
import { phraseEnd, voiceOf } from './noun-phrase.ts';
import { isNamed, type Voice } from './voice.ts';

/** What its own author makes to say something. Not "lawsuit" or "study": those tell of others. */
const OCCASIONS = wordSet(
  'statement interview announcement post blog letter memo tweet thread email e-mail message speech keynote remarks testimony note ' +
    'essay op-ed podcast paper filing',
);
const ARTICLES = /^(?:an?|the|its|his|her|their)$/;
const OWN = /^(?:its|his|her|their)$/;
const LONGEST_OCCASION = 14; // tokens: "In a statement to the paper on Friday,"

/** "In a statement to Motherboard, Acme stood by": who is the subject behind an occasion on which somebody speaks. */
export function voiceOfOccasion(words: SentenceWords): Voice {
  const { tokens, grammar } = words;
  if (tokens[0]?.lower !== 'in' || !ARTICLES.test(tokens[1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ lower }, at) => lower === ',' && at <= LONGEST_OCCASION);
  const isOwn = OWN.test(tokens[1]?.lower ?? '');
  const nouns = tokens.slice(2, Math.max(2, comma));
  if (!nouns.some(({ lower }) => OCCASIONS.has(lower) || (isOwn && grammar.writings.has(lower)))) return null;
  const end = phraseEnd(words, comma + 1);
  if (grammar.passive.has(tokens[end]?.lower ?? '')) return null; // "In a letter, Acme was accused"
  const voice = voiceOf(words, comma + 1, end);
  return isNamed(voice) ? voice : null;
}
