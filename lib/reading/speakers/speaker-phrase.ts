import { isCapital, startsWord } from '../../text/letters.ts';
import { isGrammarWord, type Token } from '../../text/tokens.ts';
import { CLAUSE_STARTS, PEOPLE, PERIODS, PRONOUNS, SAYING, THINGS, TIMES, WRITINGS } from './saying-words.ts';

/** Who speaks, in the page's words; 'unnamed' where somebody does and the phrase does not tell who; 'pronoun' where it is "he"; null where nobody does. */
export type Voice = { readonly speaker: string } | 'unnamed' | 'pronoun' | null;

const LONGEST = 9; // tokens
const MOST_TIMES = 3; // tokens before and after it that tell when
/** Past a name: when, where or how often it was said. */
const ENDS_NAME = new Set(
  'has have had also earlier later last this next once recently now already in on since during'.split(' '),
);
const FINITE =
  /^(?:is|are|was|were|will|would|can|could|does|did|do|that|gave|gives|took|takes|made|makes|saw|sold|sells|built|put|puts|let|lets|went|came|got|lost|won|ran|runs|met|held|kept|sent|led|has|have|had|[a-z]{2,6}n't)$/;
/** What a name that comes after the verb may be followed by; anything else makes it the beginning of what is said. */
const AFTER_NAME = /^(?:[,.;:)("”—–]|who|whose|which|in|at|on|for|during|after|before|when|as|to|via|from|of)$/;
const MOST_NOUNS = 3; // in small letters, between a company and a name or after it: "Meta spokesperson Jane Roe", "Meta lawyers"

export function isNamed(voice: Voice): voice is { readonly speaker: string } {
  return typeof voice === 'object' && voice !== null;
}

/** Whether the tokens can be a subject that speaks, and which words of them say who. */
export function voiceOf(text: string, phrase: readonly Token[], opensSentence: boolean): Voice {
  const named = withoutTimes(phrase);
  const first = named[0];
  const last = named.at(-1);
  if (first === undefined || last === undefined || phrase.length > LONGEST + MOST_TIMES) return null;
  if (named.length === 1 && PRONOUNS.has(first.lower)) return 'pronoun';
  if (isPronoun(first) || named.some((it) => THINGS.has(it.lower))) return null;
  if (named.length > LONGEST || isGrammarWord(last.lower) || !isLettered(last.lower)) return null;
  if (isClause(named)) return null;
  if (OPENS_PLACE.test(first.lower) && first.word !== first.word.toUpperCase()) return 'unnamed'; // "In Paris Yann LeCun"
  const opens = opensSentence && named === phrase;
  if (named.some((it) => PEOPLE.has(it.lower))) return { speaker: wordsOf(text, named, opens) };
  const hasName = named.some((it, at) => isCapital(it.word) && !(opens && at === 0 && isOpeningWord(named)));
  if (hasName) return { speaker: wordsOf(text, named, opens) };
  return DETERMINER.test(first.lower) || (opens && isCapital(first.word) && !isGrammarWord(first.lower))
    ? 'unnamed'
    : null;
}

/** Not where a noun follows: "some experts", "another user". */
function isPronoun({ lower }: Token): boolean {
  return !DETERMINER.test(lower) && PRONOUNS.has(lower.replace(/'(?:ve|re|ll|d|m|s)$/, ''));
}

/** Words before a noun; some stand alone as well. */
const DETERMINER = /^(?:the|an?|some|many|few|one|another|most|other|others|her|his|my|our|your)$/;

const OPENS_PLACE = /^(?:in|on|at|by|for|from|with|after|before|under|through|despite|without)$/;

/** "Early tests": of a sentence's first word the capital says nothing, unless the rest makes a name of it. */
function isOpeningWord(phrase: readonly Token[]): boolean {
  const [first, second] = phrase;
  if (first === undefined || isGrammarWord(first.lower)) return true;
  return second !== undefined && second.lower !== "'s" && !phrase.slice(1).some((it) => isCapital(it.word));
}

/** Without "Yesterday", "last week" and "11:00" before the name, and "earlier this month" after it. */
function withoutTimes(phrase: readonly Token[]): readonly Token[] {
  let start = 0;
  while (start < phrase.length && isTime(phrase, start)) start += 1;
  let end = start + 1;
  while (end < phrase.length && !endsName(phrase, end)) end += 1;
  return start === 0 && end >= phrase.length ? phrase : phrase.slice(start, end);
}

function isTime(phrase: readonly Token[], at: number): boolean {
  const { lower } = phrase[at] as Token;
  const next = phrase[at + 1]?.lower ?? '';
  if (/^\d/.test(lower) || TIMES.has(lower)) return true;
  return (/^(?:last|this|next|that|one)$/.test(lower) && PERIODS.has(next)) || (at > 0 && PERIODS.has(lower));
}

function endsName(phrase: readonly Token[], at: number): boolean {
  const { lower, word } = phrase[at] as Token;
  return word === lower && (ENDS_NAME.has(lower) || TIMES.has(lower));
}

/** Whether there is a verb in it: then it is more than a subject. */
function isClause(phrase: readonly Token[]): boolean {
  return phrase.some(({ lower, word }, at) => {
    if (word !== lower) return false;
    if (FINITE.test(lower) || (SAYING.has(lower) && at > 0)) return true;
    return at > 0 && /..ed$/.test(lower) && isCapital(phrase[at - 1]?.word ?? '');
  });
}

function wordsOf(text: string, phrase: readonly Token[], opensSentence: boolean): string {
  const first = phrase[0] as Token;
  const words = text.slice(first.start, phrase.at(-1)?.end);
  const isTitle = isCapital(phrase[1]?.word ?? ''); // "Judge Ann Lee"
  const isSmall = isGrammarWord(first.lower) || (opensSentence && PEOPLE.has(first.lower) && !isTitle);
  const isAbbreviation = first.word.length > 1 && first.word === first.word.toUpperCase(); // "US officials"
  return isSmall && !isAbbreviation ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}

/** Who is named right after a verb: "said Mark Zuckerberg, who". `isSure`: what stands before is a quotation, which somebody must have said. */
export function voiceAfter(text: string, tokens: readonly Token[], from: number, isSure: boolean): Voice {
  const first = tokens[from];
  if (first === undefined || isTime(tokens, from)) return null;
  let end = from;
  while (end < tokens.length && end - from < LONGEST && isInName(tokens, end, from)) end += 1;
  const next = tokens[end];
  const ends =
    next === undefined || AFTER_NAME.test(next.lower) || isTime(tokens, end) || CLAUSE_STARTS.has(next.lower);
  return ends || isSure ? voiceOf(text, tokens.slice(from, end), false) : null;
}

function isInName(tokens: readonly Token[], at: number, from: number): boolean {
  const { word, lower } = tokens[at] as Token;
  if (at > from && isTime(tokens, at)) return false;
  if (isCapital(word) || /^(?:'s|&)$/.test(lower)) return true;
  if (lower === 'of' || lower === 'for')
    return isCapital(tokens[at + 1]?.word ?? '') || tokens[at + 1]?.lower === 'the';
  if (lower === '.') return isAfterInitial(tokens, at);
  if (at === from) return /^(?:the|an?|its|his|her|their|some|several|two|three)$/.test(lower) || PEOPLE.has(lower);
  if (lower === 'the') return /^(?:of|for)$/.test(tokens[at - 1]?.lower ?? '');
  if (!isNoun(lower)) return false;
  if (!isCapital(tokens[at - 1]?.word ?? '') || PEOPLE.has(lower) || WRITINGS.has(lower)) return true;
  return leadsOn(tokens, at);
}

/** Whether nouns that stand after a name belong to the phrase: another name or its end comes after them. */
function leadsOn(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index <= at + MOST_NOUNS; index += 1) {
    const token = tokens[index];
    if (token === undefined || AFTER_NAME.test(token.lower) || isCapital(token.word)) return true;
    if (!isNoun(token.lower)) return false;
  }
  return false;
}

function isNoun(lower: string): boolean {
  return isLettered(lower) && !isGrammarWord(lower) && !CLAUSE_STARTS.has(lower) && !/(?:ly|..ed)$/.test(lower);
}

/** "Charles E. Schumer", "Dr. Lee" */
function isAfterInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at - 1]?.word ?? '';
  return initial.length <= 4 && isCapital(initial) && isCapital(tokens[at + 1]?.word ?? '');
}

function isLettered(word: string): boolean {
  return startsWord(word) && !/^\d/.test(word);
}
