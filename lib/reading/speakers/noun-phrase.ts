import { isCapital, startsWord } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import type { Grammar, SentenceWords } from './grammar.ts';
import { kindOfName } from './name-kind.ts';
import { isOnePerson, isSpeaker } from './people-nouns.ts';
import { withoutTimes } from './phrase-times.ts';
import { isNamed, named, pointing, type Voice } from './voice.ts';

const LONGEST = 16; // tokens without those that tell when
const MOST_OF_NOBODY = 2; // tokens: "many people"
const OWNING = new Set(["'s", "'"]);
const DETAILS_OF_A_NAME = new Set(['.', '&', '-', '+']);
const RANK = /^(?:prime|first|vice|deputy|foreign|home|premier|première)$/;
const NUMBERED = /^(?:no|number|channel|radio|area)$/;
/** What others write in: "an article in the Leeds Post". */
const PIECE = /^(?:article|story|post|column|op-ed|interview|report|study)$/;

/** A subject without times and participles, within its sentence. */
interface Phrase {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** It begins the sentence, so that its first capital says nothing. */
  readonly opens: boolean;
  readonly grammar: Grammar;
}

/** Whether the tokens of the sentence from there up to `end` can be a subject that speaks, and which words of them say who. */
export function voiceOf({ text, tokens, grammar }: SentenceWords, from: number, end: number): Voice {
  const kept = withoutPoint(withoutTimes(tokens.slice(from, end), grammar));
  const [first] = kept;
  if (first === undefined) return null;
  if (kept.length === 1 && grammar.pronouns.has(first.lower)) return voiceOfPronoun(first.lower, grammar);
  if (isPronoun(first, grammar) || opensVerb(kept, grammar)) return null;
  const head = kept[headOf(kept, grammar)]?.lower ?? '';
  const isOfSource = grammar.things.has(head) || grammar.writings.has(head);
  if (!isOfSource && isClause(kept, grammar)) return null;
  const opens = first === tokens[0];
  if (isPlace(first, grammar)) return afterPlace({ text, tokens: kept, opens, grammar });
  if (kept.length > LONGEST) return null;
  const plain = withoutParticiple(kept, grammar);
  const isAnybody = plain === kept && kept.length <= MOST_OF_NOBODY && kept.at(-1)?.lower === 'people';
  return isAnybody ? 'untold' : voiceOfNoun({ text, tokens: plain, opens, grammar });
}

function withoutPoint(phrase: readonly Token[]): readonly Token[] {
  return phrase.at(-1)?.lower === '.' ? phrase.slice(0, -1) : phrase;
}

function voiceOfPronoun(lower: string, { pronouns, articles, definite }: Grammar): Voice {
  const to = pronouns.get(lower) ?? null;
  if (to !== null) return pointing(to);
  return articles.has(lower) && !definite.has(lower) ? 'untold' : null; // "some say", "I say"
}

/** Not where a noun follows: "some experts", "another user". */
function isPronoun({ lower }: Token, { articles, pronouns }: Grammar): boolean {
  return !articles.has(lower) && pronouns.has(lower.replace(/'(?:ve|re|ll|d|m|s)$/, ''));
}

/** "beating the others", "fired its workers", but not "retired teachers" */
function opensVerb([first, second]: readonly Token[], grammar: Grammar): boolean {
  const word = first?.word ?? '';
  if (/^[a-z]+ing$/.test(word)) return true;
  return /^[a-z]+ed$/.test(word) && !isCapital(second?.word ?? '') && !isSpeaker(second?.lower ?? '', grammar);
}

/** Whether there is a verb in it: then it is more than a subject. */
function isClause(phrase: readonly Token[], { finite, says, language }: Grammar): boolean {
  return phrase.some(({ lower, word }, at) => {
    if (word !== lower) return false;
    if (finite.has(lower) || /^[a-z]{2,6}n't$/.test(lower) || (says.has(lower) && at > 0)) return true;
    return language === 'en' && at > 0 && /..ed$/.test(lower) && isCapital(phrase[at - 1]?.word ?? '');
  });
}

/** "In Paris Yann LeCun" */
function isPlace({ word, lower }: Token, { prepositions, articles }: Grammar): boolean {
  return prepositions.has(lower) && !articles.has(lower) && word !== word.toUpperCase();
}

/** "In the announcement the company": what follows a place with a noun. A name right after "in" is no subject. */
function afterPlace(phrase: Phrase): Voice {
  const { tokens, grammar } = phrase;
  const article = tokens.findLastIndex(
    ({ lower, word }, at) => at > 1 && word === lower && grammar.articles.has(lower),
  );
  if (article > 1 && !grammar.prepositions.has(tokens[article - 1]?.lower ?? '')) {
    return voiceOfNoun({ ...phrase, tokens: tokens.slice(article), opens: false });
  }
  const start = trailingName(tokens, grammar);
  const isAfterNoun = start > 1 && start < tokens.length && isSmallNoun(tokens[start - 1] as Token, grammar);
  if (!isAfterNoun || grammar.hasCapitalNouns) return 'untold';
  return voiceOfNoun({ ...phrase, tokens: tokens.slice(start), opens: false });
}

function isSmallNoun({ word, lower, isWord }: Token, { prepositions, articles }: Grammar): boolean {
  return isWord && word === lower && !prepositions.has(lower) && !articles.has(lower);
}

/** "experts" of "experts interviewed for this story" and of "experts familiar with it" */
function withoutParticiple(phrase: readonly Token[], { people }: Grammar): readonly Token[] {
  const at = phrase.findIndex(({ word, lower }, index) => {
    if (index === 0 || word !== lower || !people.has(phrase[index - 1]?.lower ?? '')) return false;
    return /(?:..(?:ed|ing)|^familiar|^close|^aware)$/.test(lower);
  });
  return at < 0 ? phrase : phrase.slice(0, at);
}

function voiceOfNoun(phrase: Phrase): Voice {
  const { tokens, opens, grammar } = phrase;
  const at = headOf(tokens, grammar);
  const head = tokens[at] as Token;
  const isName =
    isCapital(head.word) && !isTitleAlone(tokens, grammar) && !(opens && at === 0 && isPlainOpening(phrase));
  if (!startsWord(head.word) || /^\d/.test(head.word) || (!isName && grammar.prepositions.has(head.lower))) return null;
  if (!isName || grammar.hasCapitalNouns || (opens && at === 0)) {
    if (grammar.things.has(head.lower)) return sourceOf(phrase, at) ?? 'untold';
    if (grammar.writings.has(head.lower)) return voiceOfWriting(phrase, at);
  }
  if (isName) return voiceOfName(phrase, at);
  if (isSpeaker(head.lower, grammar)) return voiceOfPeople(phrase, at);
  if (tokens[at + 1]?.lower === 'of' && isSpeaker(tokens.at(-1)?.lower ?? '', grammar)) return named(wordsOf(phrase)); // "dozens of employees"
  if (tokens.some(({ lower }) => OWNING.has(lower))) return null; // "Meta's decision"
  const first = tokens[0] as Token;
  const isOfName =
    at > 0 && isCapital(tokens[at - 1]?.word ?? '') && !(opens && at === 1 && grammar.articles.has(first.lower));
  if (isOfName && /[^s]s$/.test(head.lower)) return named(wordsOf(phrase)); // "Acme insiders"
  return grammar.articles.has(first.lower) || (opens && isCapital(first.word)) ? 'untold' : null;
}

/** The noun that the phrase is about: before "of", "for" and the like. */
function headOf(phrase: readonly Token[], grammar: Grammar): number {
  const at = phrase.findIndex(({ lower, word }, index) => {
    if (index === 0 || word !== lower) return false;
    const before = phrase[index - 1]?.lower ?? '';
    const isPiece = grammar.things.has(before) || grammar.writings.has(before);
    return grammar.prepositions.has(lower) || (isPiece && /..ed$/.test(lower)); // "documents obtained by"
  });
  let head = at < 0 ? phrase.length - 1 : at - 1;
  if (grammar.hasAdjectivesLast && !isSpeaker(phrase[head]?.lower ?? '', grammar)) {
    const name = phrase.findLastIndex(({ word }, index) => index <= head && isCapital(word));
    if (name > 0) head = name; // "la Commission européenne"
  }
  while (head > 0 && /^(?:\d.*|'s?|\.)$/.test(phrase[head]?.lower ?? '')) head -= 1;
  return head;
}

/** "Early tests": of a sentence's first word the capital says nothing, unless the rest makes a name of it. */
function isPlainOpening({ tokens, grammar }: Phrase): boolean {
  const [first, second] = tokens;
  if (first === undefined || grammar.articles.has(first.lower) || isSpeaker(first.lower, grammar)) return true;
  return second !== undefined && second.lower !== "'s" && !tokens.slice(1).some((it) => isCapital(it.word));
}

/** "the Prime Minister": whoever was named so before. */
function isTitleAlone([first, ...titles]: readonly Token[], { definite, people }: Grammar): boolean {
  if (first === undefined || !definite.has(first.lower) || titles.length === 0) return false;
  return titles.every(({ lower }) => people.has(lower) || RANK.test(lower));
}

function voiceOfName(phrase: Phrase, at: number): Voice {
  const { tokens, grammar } = phrase;
  if (!tokens.at(-1)?.isWord || isVersion(tokens)) return null;
  if (grammar.hasCapitalNouns && !isNameAmongNouns(tokens, at, grammar)) return null;
  const title = tokens.findIndex(({ lower }, index) => index > 1 && index <= at && isSpeaker(lower, grammar));
  const person = tokens.slice(0, title === at ? title : at + 1); // "Jane Roe" of "Jane Roe CEO of Acme"
  const isTied = tokens.slice(at + 1).some(({ lower }) => isSpeaker(lower, grammar)); // "Bank of Canada governor Ann Lee"
  const isCut = at < tokens.length - 1 && !isTied && kindOfName(wordsOf({ ...phrase, tokens: person })) === 'person';
  return named(wordsOf(isCut ? { ...phrase, tokens: person } : phrase));
}

/** "GPT-5.5", "Llama 3": a model. "No 10" and "36Kr" are not. */
function isVersion(phrase: readonly Token[]): boolean {
  const last = phrase.at(-1)?.word ?? '';
  return /\d/.test(last) && !/^\d+[A-Za-z]/.test(last) && !NUMBERED.test(phrase.at(-2)?.lower ?? '');
}

/** Where each noun has a capital: people, two nouns in a row, or one alone. */
function isNameAmongNouns(phrase: readonly Token[], at: number, grammar: Grammar): boolean {
  if (isSpeaker(phrase[at]?.lower ?? '', grammar)) return true;
  const before = phrase[at - 1];
  return before === undefined ? phrase.length === 1 : isCapital(before.word) && !grammar.articles.has(before.lower);
}

function voiceOfPeople(phrase: Phrase, at: number): Voice {
  const { tokens, opens, grammar } = phrase;
  const first = tokens[0]?.lower ?? '';
  const head = tokens[at]?.lower ?? '';
  const words = wordsOf(phrase);
  if (/^spokes/.test(head) && at === tokens.length - 1) {
    const owner = nameBefore(phrase, at);
    return owner === null ? pointing('it', words) : named(owner); // "a Google spokesperson" is Google
  }
  const hasName =
    tokens.some((it, index) => isCapital(it.word) && !(opens && index === 0)) && !isTitleAlone(tokens, grammar);
  const isOwned = tokens.some(({ lower }) => OWNING.has(lower));
  if (isOwned || !grammar.definite.has(first) || (hasName && !grammar.hasCapitalNouns)) return named(words);
  if (grammar.bodies.has(head) && !grammar.people.has(head)) return pointing('it', words);
  return isOnePerson(head, first, grammar) ? pointing('person', words) : named(words);
}

/** "the IMF report", "Acme's letter to the council", "a report from Acme": whose it is. */
function voiceOfWriting(phrase: Phrase, at: number): Voice {
  const { tokens, opens, grammar } = phrase;
  const [first, second] = tokens;
  const isAbbreviation = /[A-Z].*[A-Z]/.test(first?.word ?? '');
  const isPlain = opens && !isAbbreviation && !isCapital(second?.word ?? '') && !OWNING.has(second?.lower ?? '');
  const owner = isPlain ? nameBefore({ ...phrase, tokens: tokens.slice(1) }, at - 1) : nameBefore(phrase, at); // "Recent data"
  if (owner !== null) return named(owner);
  const source = sourceOf(phrase, at);
  if (source !== null) return source;
  if (first?.lower === 'this') return null; // the page itself
  return grammar.definite.has(first?.lower ?? '') ? pointing('it', wordsOf(phrase)) : 'untold';
}

/** The last name before the token, in the same phrase. */
function nameBefore({ text, tokens, grammar }: Phrase, at: number): string | null {
  let end = at;
  while (end > 0 && (!isCapital(tokens[end - 1]?.word ?? '') || grammar.times.has(tokens[end - 1]?.lower ?? '')))
    end -= 1;
  let start = end;
  while (start > 0 && isPartOfName(tokens[start - 1] as Token)) start -= 1;
  if (start < end && grammar.articles.has(tokens[start]?.lower ?? '')) start += 1;
  return start >= end ? null : text.slice(tokens[start]?.start, tokens[end - 1]?.end);
}

function isPartOfName({ word, lower }: Token): boolean {
  return isCapital(word) || DETAILS_OF_A_NAME.has(lower);
}

/** "results from Acme", "data published on Thursday by the institute" */
function sourceOf({ text, tokens, grammar }: Phrase, at: number): Voice {
  const isPiece = PIECE.test(tokens[at]?.lower ?? '');
  const from = tokens.findIndex(
    ({ lower }, index) => index > at && (grammar.from.has(lower) || (isPiece && lower === 'in')),
  );
  if (from < 0) return null;
  const after = (index: number) => index > from + 1;
  const participle = tokens.findIndex(
    ({ word, lower }, index) => after(index) && word === lower && /..ed$/.test(lower),
  ); // "from Acme published in May"
  const voice = voiceOf({ text, tokens, grammar }, from + 1, participle < 0 ? tokens.length : participle);
  return isNamed(voice) ? voice : null;
}

/** Where the name, or the noun for people, at the end of the phrase starts; the phrase's length if there is none. */
export function trailingName(phrase: readonly Token[], grammar: Grammar): number {
  let start = phrase.length;
  while (start > 0) {
    const token = phrase[start - 1] as Token;
    const isLast = start === phrase.length;
    if (!isCapital(token.word) && !(isLast ? isSpeaker(token.lower, grammar) : DETAILS_OF_A_NAME.has(token.lower)))
      break;
    start -= 1;
  }
  return start;
}

/** As the page has them; the first letter small where only the place in the sentence made it a capital. */
function wordsOf({ text, tokens, opens, grammar }: Phrase): string {
  const isLetter =
    grammar.hasAdjectivesLast && /^[ao]$/.test(tokens[0]?.lower ?? '') && isCapital(tokens[1]?.word ?? '');
  const first = (isLetter ? tokens[1] : tokens[0]) as Token; // Portuguese "a Acme"
  const words = text.slice(first.start, tokens.at(-1)?.end);
  const isTitle = isCapital(tokens[1]?.word ?? ''); // "Judge Ann Lee"
  const isNoun = opens && !isTitle && !grammar.hasCapitalNouns && isSpeaker(first.lower, grammar);
  const isAbbreviation = first.word.length > 1 && first.word === first.word.toUpperCase(); // "US officials"
  if (isAbbreviation || !(isNoun || grammar.articles.has(first.lower))) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}
