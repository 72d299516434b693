import { isCapital, startsWord } from '../linking/letters.ts';
import { findQuotations } from './quotations.ts';
import { isGrammarWord, type Token, tokenise } from './tokens.ts';

/** Whose words a sentence gives. */
export interface Attribution {
  /** The sentence reports what somebody says, named or not. */
  readonly isReported: boolean;
  /** Who, in the page's words; null where the sentence does not say, or says only "he". */
  readonly speaker: string | null;
}

const NOT_REPORTED: Attribution = { isReported: false, speaker: null };
const UNNAMED: Attribution = { isReported: true, speaker: null };

const SAYING = wordSet(
  'said says say told tells wrote writes argued argues argue claimed noted warned warns warn explained ' +
    'explains believes believe insisted insists insist stated suggested suggests acknowledged admitted admits contends contend ' +
    'contended asserted asserts predicted predicts tweeted complained boasted maintains conceded concedes',
);
/** Nouns as often as verbs: they report only before "that" or a quotation. */
const SAYING_OR_THING = wordSet('claim claims states notes posts reports maintains posted reported added adds');
const PEOPLE = wordSet(
  'critics critic experts expert researchers researcher analysts analyst officials official lobbyists lobbyist supporters ' +
    'backers opponents proponents advocates developers regulators scientists engineers executives lawmakers company startup ' +
    'firm spokesperson spokesman spokeswoman ceo founder report study paper filing letter statement team group agency court ' +
    'observers sceptics skeptics rivals users user members member source sources engineer scientist executive official author authors',
);
/** What people say things in: "according to the GitHub releases". */
const WRITINGS = wordSet(
  'releases release documentation docs blog post website page announcement article tweet repository notes',
);
const PRONOUNS = wordSet(
  "he she they it we i you who which that this these those what there one some many others people everyone nobody 's his her",
);
/** What is said to suggest and tell without a voice of its own. */
const THINGS = wordSet(
  'evidence data results history experience logic nothing research idea version discussion discussions responses ' +
    'tests benchmarks rumours rumors speculation conversations',
);
const CLAUSE_STARTS = wordSet(
  'and but while as when if though although because that which who so or for yet since where whereas after before',
);
const BETWEEN = wordSet(
  'has have had also later recently previously repeatedly then still even once often now reportedly',
);
const NOT_SAYING = wordSet(
  "to not would could can might will should may was were been be being is are don't doesn't didn't",
);
const LONGEST_SUBJECT = 9; // tokens
const REACH = 1200; // UTF-16 units

/** Whose words the sentence gives. One pass over its first `REACH` units. */
export function attributionOf(sentence: string): Attribution {
  const text = sentence.slice(0, REACH);
  const outside = outsideQuotations(text);
  const tokens = tokenise(outside);
  for (let at = 0; at < tokens.length; at += 1) {
    const found = sourceNamedAt(text, tokens, at) ?? sayingAt(text, tokens, at);
    if (found !== null) return found;
  }
  // Nothing but somebody's words, without whose: a quotation that goes on from the sentence before.
  return /^["“«„]/.test(text) ? UNNAMED : NOT_REPORTED;
}

/** The text with what is quoted blanked out to marks, so that a "says" inside a quotation is not the page's. */
function outsideQuotations(text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of findQuotations(text)) {
    // A word or two in quotation marks is a name or a doubt, not somebody's speech.
    if (end - start < 24) continue;
    kept += `${text.slice(from, start)}"${' '.repeat(end - start - 2)}"`;
    from = end;
  }
  return kept + text.slice(from);
}

/** "according to the Open Source Initiative" */
function sourceNamedAt(text: string, tokens: readonly Token[], at: number): Attribution | null {
  if (tokens[at]?.lower !== 'according' || tokens[at + 1]?.lower !== 'to') return null;
  const speaker = phraseAfter(text, tokens, at + 2);
  if (speaker !== null) return { isReported: true, speaker };
  return PRONOUNS.has(tokens[at + 2]?.lower ?? '') ? UNNAMED : null;
}

function sayingAt(text: string, tokens: readonly Token[], at: number): Attribution | null {
  const { word, lower } = tokens[at] as Token;
  const before = tokens[at - 1]?.lower ?? '';
  if (word !== lower || NOT_SAYING.has(before)) return null;
  const next = tokens[at + 1]?.lower ?? '';
  if (!SAYING.has(lower) && !(SAYING_OR_THING.has(lower) && /^(?:that|["“:])$/.test(next))) return null;
  if (next === 'than') return null; // "easier said than done"
  if (/^["”’,»]$/.test(before) && !/^(?:told|tells)$/.test(lower)) {
    const speaker = phraseAfter(text, tokens, at + 1);
    if (speaker !== null) return { isReported: true, speaker };
  }
  return subjectBefore(text, tokens, at);
}

/** A name or a kind of people right after the verb: "said Mark Zuckerberg, who". */
function phraseAfter(text: string, tokens: readonly Token[], from: number): string | null {
  let end = from;
  while (end < tokens.length && end - from < LONGEST_SUBJECT && isInPhrase(tokens, end, from)) end += 1;
  return speakerIn(text, tokens.slice(from, end), false);
}

function isInPhrase(tokens: readonly Token[], at: number, from: number): boolean {
  const { word, lower } = tokens[at] as Token;
  if (isCapital(word) || /^(?:of|'s|&)$/.test(lower)) return true;
  if (lower === '.') return isAfterInitial(tokens, at);
  if (at === from) return /^(?:the|an?|its|some|several)$/.test(lower) || PEOPLE.has(lower);
  const isAfterName = isCapital(tokens[at - 1]?.word ?? '') && !PEOPLE.has(lower) && !WRITINGS.has(lower);
  return isLettered(lower) && !isGrammarWord(lower) && !isAfterName;
}

/** "Charles E. Schumer", "Dr. Lee" */
function isAfterInitial(tokens: readonly Token[], at: number): boolean {
  const initial = tokens[at - 1]?.word ?? '';
  return initial.length <= 4 && isCapital(initial) && isCapital(tokens[at + 1]?.word ?? '');
}

/** The clause from its start to the verb: "Meta's chief AI scientist, Yann LeCun, said". */
function subjectBefore(text: string, tokens: readonly Token[], verb: number): Attribution | null {
  let end = verb;
  while (end > 0 && /ly$/.test(tokens[end - 1]?.lower ?? '') !== BETWEEN.has(tokens[end - 1]?.lower ?? '')) end -= 1;
  if (tokens[end - 1]?.lower === ',') {
    // An aside between subject and verb; without its opening comma the clause is another one.
    const opening = tokens.findLastIndex((it, at) => at < end - 1 && it.lower === ',');
    if (opening <= 0) return /^["”]$/.test(tokens[0]?.lower ?? '') ? UNNAMED : null;
    end = opening;
  }
  let start = end;
  while (start > 0 && !isBoundary(tokens[start - 1] as Token)) start -= 1;
  const subject = tokens.slice(start, end);
  const first = subject[0]?.lower ?? '';
  if (subject.length === 1 && PRONOUNS.has(first)) return UNNAMED;
  if (subject.length === 0 || subject.length > LONGEST_SUBJECT || THINGS.has(first)) return null;
  if (subject.some((it) => NOT_SAYING.has(it.lower) && it.lower !== 'to')) return null;
  const speaker = speakerIn(text, subject, start === 0);
  return speaker === null ? null : { isReported: true, speaker };
}

function isBoundary({ lower }: Token): boolean {
  return /^[,;:()"”“—–]$/.test(lower) || CLAUSE_STARTS.has(lower);
}

/** The words of the phrase if a name or a kind of people is in them. */
function speakerIn(text: string, phrase: readonly Token[], opensSentence: boolean): string | null {
  const first = phrase[0];
  const last = phrase.at(-1);
  if (first === undefined || last === undefined || PRONOUNS.has(first.lower.replace(/'(?:ve|re|ll|d|m|s)$/, '')))
    return null;
  if (isGrammarWord(last.lower) || !isLettered(last.lower)) return null;
  const isNamed = phrase.some((it, at) => {
    if (PEOPLE.has(it.lower)) return true;
    return isCapital(it.word) && !(opensSentence && at === 0 && isGrammarWord(it.lower));
  });
  if (!isNamed) return null;
  const words = text.slice(first.start, last.end);
  return isGrammarWord(first.lower) || (opensSentence && PEOPLE.has(first.lower)) ? lowerFirst(words) : words;
}

function isLettered(word: string): boolean {
  return startsWord(word) && !/^\d/.test(word);
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
