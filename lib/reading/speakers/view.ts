import { isCapital } from '../../text/letters.ts';
import { wordSet } from '../../text/word-set.ts';
import type { SentenceWords } from './grammar.ts';
import { named, pointing, type Referent, type Voice } from './voice.ts';

const VIEWS = wordSet(
  'view words opinion telling eyes account estimation data survey report study analysis estimate estimates forecast',
);
const THOUGHTS = wordSet('view verdict opinion argument point claim belief thesis advice message conclusion');
const OWNERS: ReadonlyMap<string, Referent> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
]);
const POSSESSIVE = /^['’]s?$/;
const LONGEST_NAME = 4; // words
const LONGEST_VIEW = 3; // words: "own first estimate"

/**
 * Whose view an English sentence tells without a verb of saying. Word by word: to get one pattern for all of it ready takes a browser
 * longer than to read all sentences of an article.
 */
export function voiceOfView(words: SentenceWords): Voice {
  const { tokens } = words;
  for (let at = 0; at < tokens.length; at += 1) {
    const voice = POSSESSIVE.test(wordAt(words, at)) ? voiceOfOwner(words, at) : voiceOfPronoun(words, at);
    if (voice !== null) return voice;
  }
  // "To Hawley, Llama is"
  const isTo = /^(?:for|to)$/.test(wordAt(words, 0));
  const end = tokens.findIndex(({ lower }) => lower === ',');
  return isTo && end > 1 && nameStart(words, end) === 1 ? nameOf(words, 1, end) : null;
}

/** "In the IMF’s view", "Roe’s advice is" */
function voiceOfOwner(words: SentenceWords, at: number): Voice {
  const from = nameStart(words, at);
  const isThought = THOUGHTS.has(wordAt(words, at + 1)) && /^(?:is|was)$/.test(wordAt(words, at + 2));
  return from < at && (isThought || isView(words, from, at + 1)) ? nameOf(words, from, at) : null;
}

/** "In his own view", "Her advice", "as they see it" */
function voiceOfPronoun(words: SentenceWords, at: number): Voice {
  const word = wordAt(words, at);
  const owner = OWNERS.get(word);
  if (owner !== undefined) {
    const isThought = at === 0 && THOUGHTS.has(wordAt(words, 1));
    return isThought || isView(words, at, at + 1) ? pointing(owner) : null;
  }
  if (word !== 'as' || wordAt(words, at + 3) !== 'it' || !/^(?:sees?|puts?)$/.test(wordAt(words, at + 2))) return null;
  const who = [...OWNERS.values()].find((it) => it === wordAt(words, at + 1));
  return who === undefined ? null : pointing(who);
}

/** Whether "in" stands before the owner, and a view soon after. */
function isView(words: SentenceWords, owner: number, from: number): boolean {
  if (wordAt(words, owner - 1) !== 'in') return false;
  return words.tokens.slice(from, from + LONGEST_VIEW).some(({ lower }) => VIEWS.has(lower));
}

/** Where the capitals that end there begin, with "the" before them. */
function nameStart({ tokens, grammar }: SentenceWords, end: number): number {
  let start = end;
  while (start > 0 && end - start < LONGEST_NAME) {
    const { word, lower } = tokens[start - 1] ?? { word: '', lower: '' };
    if (!isCapital(word) || grammar.prepositions.has(lower) || grammar.clauseStarts.has(lower)) break;
    start -= 1;
  }
  return start < end && tokens[start - 1]?.lower === 'the' ? start - 1 : start;
}

function nameOf({ text, tokens }: SentenceWords, from: number, end: number): Voice {
  return named(text.slice(tokens[from]?.start, tokens[end - 1]?.end));
}

function wordAt({ tokens }: SentenceWords, at: number): string {
  return tokens[at]?.lower ?? '';
}
