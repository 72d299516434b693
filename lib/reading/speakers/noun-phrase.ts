import { isCapital, startsWord } from '../../text/letters.ts';
import type { Token } from '../../text/tokens.ts';
import { type Grammar, referentOf, type SentenceWords } from './grammar.ts';
import { kindOfName } from './name-kind.ts';
import { isNamed, named, pointing, type Voice } from './voice.ts';

const LONGEST = 14; // tokens
const FROM = /^(?:from|by|von|de|du|da)$/;
/** English has more nouns for people than a list: "physicists", "technicians"; German puts them together: "Konzernchef". */
const AGENTS = {
  english: /..(?:ists?|ians?|crats?|[^s]men|women|makers)$/,
  german:
    /..(?:expert(?:en?|in)|sprecher(?:in)?|chef(?:in)?|forscher(?:in)?|präsident(?:in)?|minister(?:in)?|schützer|verband|behörde|gericht|konzern|amt)$/,
  romance: /..(?:istas|istes)$/,
};
/** Plurals, and those that are many or speak as one: not "the founder". */
const MANY =
  /(?:[^s]s|men|police|government|administration|court|council|commission|committee|party|media|management)$/;

/** Whether the noun, in small letters, is for people or for a body of them. */
export function isSpeaker(lower: string, { people, bodies, kind }: Grammar): boolean {
  return people.has(lower) || bodies.has(lower) || AGENTS[kind].test(lower);
}

/** Whether the tokens from there up to `end` can be a subject that speaks, and which words of them say who. */
export function voiceOf({ text, tokens, grammar }: SentenceWords, from: number, end: number): Voice {
  const phrase = withoutTimes(tokens.slice(from, end), grammar);
  const first = phrase[0];
  if (first === undefined || isClause(phrase, grammar)) return null;
  const to = referentOf(first.lower, grammar);
  if (to !== null && phrase.length === 1) return pointing(to);
  if (phrase.length === 1 && grammar.definite.has(first.lower)) return null; // "the claim"
  if (grammar.nobody.has(first.lower.replace(/'(?:ve|re|ll|d|m)$/, ''))) {
    if (!grammar.articles.has(first.lower)) return null;
    if (phrase.length === 1) return 'untold'; // "some say"
  }
  if (isPlace(first, grammar)) return 'untold'; // "In Paris Yann LeCun"
  return phrase.length > LONGEST ? null : voiceOfNoun({ text, tokens: phrase, grammar }, first === tokens[0]);
}

function isPlace({ word, lower }: Token, { prepositions, articles }: Grammar): boolean {
  return prepositions.has(lower) && !articles.has(lower) && word !== word.toUpperCase();
}

/** Whether there is a verb in it: then it is more than a subject. */
function isClause(phrase: readonly Token[], { finite, says, articles, kind }: Grammar): boolean {
  return phrase.some(({ lower, word }, at) => {
    if (word !== lower) return false;
    if (at > 0 ? finite.has(lower) || says.has(lower) : /^[a-z]+ing$/.test(word)) return true;
    if (kind !== 'english' || at === 0 || !/..ed$|n't$/.test(lower)) return false;
    return isCapital(phrase[at - 1]?.word ?? '') || articles.has(phrase[at + 1]?.lower ?? ''); // "the firm created a tool"
  });
}

/** `opens`: it begins the sentence, so that its first capital says nothing. */
function voiceOfNoun(words: SentenceWords, opens: boolean): Voice {
  const { tokens, grammar } = words;
  const at = headOf(tokens, grammar);
  const head = tokens[at] as Token;
  if (!startsWord(head.word) || /^\d/.test(head.word)) return null;
  const { kind, definite, writings } = grammar;
  const isName = isCapital(head.word) && !(opens && at === 0 && isPlainOpening(tokens, grammar));
  if (writings.has(head.lower) && (!isName || kind === 'german')) return voiceOfWriting(words, at, opens);
  if (isName && (kind !== 'german' || isNameAmongNouns(tokens, at, grammar))) return voiceOfName(words, at, opens);
  const first = tokens[0]?.lower ?? '';
  if (isSpeaker(head.lower, grammar)) return voiceOfPeople(words, at, opens);
  if (tokens[at + 1]?.lower === 'of' && isSpeaker(tokens.at(-1)?.lower ?? '', grammar)) return namedBy(words, opens);
  const isOwned = tokens.some(({ lower }) => lower === "'s"); // "Meta's decision"
  return !isOwned && (opens || definite.has(first)) ? 'untold' : null;
}

/** The noun that the phrase is about: before "of", "for" and the like. */
function headOf(phrase: readonly Token[], grammar: Grammar): number {
  const end = phrase.findIndex(
    ({ lower, word }, at) =>
      at > 0 && word === lower && (grammar.prepositions.has(lower) || isParticiple(phrase, at, grammar)),
  );
  const last = (end < 0 ? phrase.length : end) - 1;
  if (grammar.kind !== 'romance' || isSpeaker(phrase[last]?.lower ?? '', grammar)) return last;
  const name = phrase.findLastIndex(({ word }, at) => at <= last && isCapital(word));
  return name > 0 ? name : last; // "la Commission européenne"
}

/** "experts interviewed for this story", "experts familiar with it" */
function isParticiple(phrase: readonly Token[], at: number, grammar: Grammar): boolean {
  const noun = phrase[at - 1]?.lower ?? '';
  const isAfterNoun = isSpeaker(noun, grammar) || grammar.writings.has(noun);
  return isAfterNoun && /..(?:ed|ing)$|^(?:familiar|close)$/.test(phrase[at]?.lower ?? '');
}

/** "Early tests": of a sentence's first word the capital says nothing, unless the rest makes a name of it. */
function isPlainOpening([first, ...rest]: readonly Token[], grammar: Grammar): boolean {
  if (first === undefined || grammar.articles.has(first.lower) || isSpeaker(first.lower, grammar)) return true;
  return rest.length > 0 && rest[0]?.lower !== "'s" && !rest.some(({ word }) => isCapital(word));
}

/** Where each noun has a capital: people, two nouns in a row, or one alone. */
function isNameAmongNouns(phrase: readonly Token[], at: number, grammar: Grammar): boolean {
  const before = phrase[at - 1];
  if (before === undefined) return phrase.length === 1 && !isSpeaker(phrase[at]?.lower ?? '', grammar);
  return isCapital(before.word) && !grammar.articles.has(before.lower);
}

function voiceOfName(words: SentenceWords, at: number, opens: boolean): Voice {
  const { tokens } = words;
  if (!tokens.at(-1)?.isWord || /^\D.*\d$|^[\d.]+$/.test(tokens.at(-1)?.word ?? '')) return null; // "Llama 3"
  const person = { ...words, tokens: tokens.slice(0, at + 1) };
  const isPerson = at < tokens.length - 1 && kindOfName(wordsOf(person, opens)) === 'person';
  return namedBy(isPerson ? person : words, opens); // "Jane Roe" of "Jane Roe of Acme"
}

function voiceOfPeople(words: SentenceWords, at: number, opens: boolean): Voice {
  const { tokens, grammar } = words;
  const first = tokens[0]?.lower ?? '';
  const head = tokens[at]?.lower ?? '';
  const hasName = tokens.some(({ word }, index) => isCapital(word) && !(opens && index === 0));
  if (at < tokens.length - 1 && isParticiple(tokens, at + 1, grammar))
    return namedBy({ ...words, tokens: tokens.slice(0, at + 1) }, opens);
  const isOwned = tokens.some(({ lower }) => lower === "'s");
  if (/^spokes/.test(head) && at === tokens.length - 1) {
    const owner = nameWithin(tokens, opens ? 1 : 0, at); // "a Google spokesperson" is Google
    return owner === null ? pointing('it', wordsOf(words, opens)) : namedBy({ ...words, tokens: owner }, false);
  }
  const isThat = !isOwned && grammar.definite.has(first) && (grammar.kind === 'german' || !hasName);
  if (!isThat) return /^(?:his|her|its|their)$/.test(first) ? 'untold' : namedBy(words, opens);
  const said = wordsOf(words, opens);
  if (grammar.bodies.has(head)) return pointing('it', said);
  return grammar.kind === 'english' && !MANY.test(head) ? pointing('person', said) : named(said);
}

/** "the IMF report", "Acme's letter to the council", "a report from Acme": whose it is. */
function voiceOfWriting(words: SentenceWords, at: number, opens: boolean): Voice {
  const { tokens, grammar } = words;
  const from = tokens.findIndex(({ lower }, index) => index > at && FROM.test(lower));
  const end = tokens.findIndex(({ word, lower }, index) => index > from + 1 && word === lower && /..ed$/.test(lower));
  const owned = from < 0 ? [] : tokens.slice(from + 1, end < 0 ? tokens.length : end); // "data from Acme published in May"
  const source = owned.length === 0 ? null : voiceOfNoun({ ...words, tokens: owned }, false);
  if (isNamed(source)) return source;
  const first = opens && grammar.articles.has(tokens[0]?.lower ?? '') ? 1 : 0;
  const owner = nameWithin(tokens, first, at);
  const isPlain = opens && owner?.[0] === tokens[0] && owner?.length === 1 && tokens[1]?.lower !== "'s"; // "Recent data"
  if (owner !== null && !isPlain) return namedBy({ ...words, tokens: owner }, false);
  return grammar.definite.has(tokens[0]?.lower ?? '') && tokens[0]?.lower !== 'this'
    ? pointing('it', wordsOf(words, opens))
    : 'untold';
}

/** The first run of capitals. */
function nameWithin(tokens: readonly Token[], from: number, to: number): readonly Token[] | null {
  const start = tokens.findIndex(({ word, isWord }, at) => at >= from && at < to && isWord && isCapital(word));
  let end = start;
  while (end >= 0 && end < to && isCapital(tokens[end]?.word ?? '')) end += 1;
  return start < 0 ? null : tokens.slice(start, end);
}

function namedBy(words: SentenceWords, opens: boolean): Voice {
  return named(wordsOf(words, opens));
}

/** As the page has them; the first letter small where only the place in the sentence made it a capital. */
function wordsOf({ text, tokens, grammar }: SentenceWords, opens: boolean): string {
  const isLetter = /^[AOao]$/.test(tokens[0]?.word ?? '') && isCapital(tokens[1]?.word ?? ''); // Portuguese "a Acme"
  const first = (isLetter && grammar.kind === 'romance' ? tokens[1] : tokens[0]) as Token;
  const words = text.slice(first.start, tokens.at(-1)?.end);
  const isNoun =
    opens && grammar.kind !== 'german' && isSpeaker(first.lower, grammar) && !isCapital(tokens[1]?.word ?? '');
  const isAbbreviation = first.word.length > 1 && first.word === first.word.toUpperCase(); // "US officials"
  if (isAbbreviation || !(isNoun || grammar.articles.has(first.lower))) return words;
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Without "Yesterday" and "last week" before the name, and "earlier this month" or "also" after it. */
function withoutTimes(phrase: readonly Token[], grammar: Grammar): readonly Token[] {
  let start = 0;
  while (start < phrase.length && isTime(phrase, start, grammar)) start += 1;
  let end = phrase.length;
  const isLoose = (at: number) => {
    const { word, lower } = phrase[at] as Token;
    return word === lower ? grammar.between.has(lower) || isTime(phrase, at, grammar) : grammar.times.has(lower);
  };
  while (end > start + 1 && isLoose(end - 1)) end -= 1;
  while (
    end > start + 1 &&
    end < phrase.length &&
    /^(?:on|in|last|this|am|im|le|la|el)$/.test(phrase[end - 1]?.lower ?? '')
  )
    end -= 1;
  return phrase.at(end - 1)?.lower === '.' ? phrase.slice(start, end - 1) : phrase.slice(start, end);
}

export function isTime(tokens: readonly Token[], at: number, { times, prepositions }: Grammar): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1]?.lower ?? '';
  if (times.has(lower)) return true;
  if (/^\d/.test(lower)) return !isCapital(tokens[at > 0 ? at - 1 : 1]?.word ?? ''); // not "No 10" and "404 Media"
  return (
    (prepositions.has(lower) || /^(?:last|this|next|that|one|earlier)$/.test(lower)) &&
    (times.has(next) || /^(?:19|20)\d\d$/.test(next))
  );
}

const MARK_AFTER = /^[,.;:)("”»—–]$/;
const MOST_NOUNS = 3; // in small letters, between a company and a name or after it: "Meta spokesperson Jane Roe"

/** Where the noun phrase that begins there ends. */
export function phraseEnd(words: SentenceWords, from: number): number {
  let end = from;
  while (end < words.tokens.length && end - from < LONGEST && isInPhrase(words, end, from)) end += 1;
  return end;
}

function isInPhrase({ tokens, grammar }: SentenceWords, at: number, from: number): boolean {
  const { word, lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (at === from && (grammar.articles.has(lower) || referentOf(lower, grammar) !== null)) return true;
  if (at > from && isTime(tokens, at, grammar)) return false;
  if (isCapital(word) || lower === "'s" || lower === '&') return true;
  if (lower === '.')
    return (before?.word.length ?? 9) <= 4 && isCapital(before?.word ?? '') && isCapital(next?.word ?? '');
  if (
    at > from &&
    (lower === 'of' || (grammar.kind === 'romance' && /^d(?:[eu]|es|ella|i|[ao])$/.test(lower)) || FROM.test(lower))
  ) {
    const isFull = isCapital(before?.word ?? '') && isCapital(tokens[at - 2]?.word ?? '') && at - from > 1; // "Jane Roe of Acme"
    return !isFull && next !== undefined && (isCapital(next.word) || grammar.articles.has(next.lower));
  }
  if (grammar.articles.has(lower)) return grammar.prepositions.has(before?.lower ?? '');
  if (!isNoun(lower, grammar) || (grammar.kind === 'german' && at > from && isCapital(before?.word ?? '')))
    return false;
  if (isSpeaker(lower, grammar) || grammar.writings.has(lower)) return true;
  for (let index = at; index <= at + MOST_NOUNS; index += 1) {
    const token = tokens[index];
    if (token === undefined || MARK_AFTER.test(token.lower) || isCapital(token.word)) return true;
    if (isSpeaker(token.lower, grammar) || grammar.writings.has(token.lower)) return true;
    if (!isNoun(token.lower, grammar)) return false;
  }
  return false;
}

function isNoun(
  lower: string,
  { prepositions, clauseStarts, nobody, finite, between, passive, says, kind }: Grammar,
): boolean {
  if (!startsWord(lower) || /^\d/.test(lower) || (kind === 'english' && /(?:ly|..ed|[^n]ing)$/.test(lower)))
    return false;
  return ![prepositions, clauseStarts, nobody, finite, between, passive, says].some((it) => it.has(lower));
}
