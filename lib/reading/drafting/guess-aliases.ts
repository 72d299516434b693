import { FEWEST_SIGNS, LONGEST_ALIAS } from '../../pack/format/limits.ts';
import { isCommonWord } from '../../text/is-common-word.ts';
import type { Answer } from './article-answers.ts';

const MOST_ALIASES = 6;
const LONGEST_ACRONYM = 10; // UTF-16 units
const LEADING_NAME = /^(?:\p{Lu}[\p{L}\p{N}.&-]* ?){1,4}/u;
/** "Why users look ...", but "Why do users ...". */
const BARE_QUESTION =
  /^(?:why|how|when|where) (?!(?:is|are|was|were|do|does|did|has|have|can|could|would|should|will|might|must)\b)/i;
/** "Large Language Model (LLM)" in a heading gives two names. */
const WITH_BRACKET = /^([^()]{2,60}) \(([^()]{2,40})\)$/;
const BESIDE = 60; // UTF-16 units beside a name in which its other name stands in brackets

export interface AliasGuesser {
  /**
   * Spellings by which pages may speak of what an answer explains, the likeliest first: the heading's name as the article writes it,
   * the other number of a noun, and what the article puts beside it in brackets. Empty where the heading names nothing.
   */
  guess(answer: Answer): string[];
}

/** Guesses from the text of the whole article. */
export function createAliasGuesser(text: string): AliasGuesser {
  const folded = fold(text);
  return {
    guess(answer) {
      const name = nameOf(answer, folded);
      if (name === null) return [];
      const all = namesIn(name).flatMap((it) => {
        const written = asWritten(it, text, folded);
        return [written, ...otherNumber(written, folded), ...besideNames(written, text, folded)];
      });
      const usable = all.filter((alias) => isUsable(alias) && isDistinct(alias, answer));
      return [...new Map(usable.map((alias) => [alias.toLowerCase(), alias])).values()].slice(0, MOST_ALIASES);
    },
  };
}

/** After "Why does X ..." the name ends somewhere: with the longest beginning that the text has too. */
function nameOf({ subject, question, asksWhat }: Answer, folded: string): string | null {
  if (subject === null) return null;
  const lead = LEADING_NAME.exec(subject)?.[0].trim() ?? subject;
  const goesOnSmall = lead.length < subject.length && /^ \p{Ll}/u.test(subject.slice(lead.length));
  if (asksWhat) {
    if (!goesOnSmall || isElsewhere(fold(subject), fold(question), folded)) return subject;
    if (subject.includes(' of ')) return null; // "the format of X"
    return isElsewhere(fold(lead), fold(question), folded) ? lead : subject;
  }
  const words = subject.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const name = words.slice(0, count).join(' ');
    if (isElsewhere(fold(name), fold(question), folded)) return name;
  }
  return LEADING_NAME.exec(subject)?.[0].trim() ?? null;
}

/** Whether the article has a name besides the question itself. */
function isElsewhere(name: string, question: string, folded: string): boolean {
  const inQuestion = placeOf(name, question, 0);
  for (let at = placeOf(name, folded, 0); at >= 0; at = placeOf(name, folded, at + 1)) {
    if (inQuestion < 0 || folded.slice(at - inQuestion, at - inQuestion + question.length) !== question) return true;
  }
  return false;
}

function namesIn(name: string): string[] {
  const found = WITH_BRACKET.exec(name);
  return found === null ? [name.replace(/ \([^()]*\)/g, '')] : [found[1] ?? name, found[2] ?? name];
}

/** "What Is Open Source?" has capitals that the name does not; where the text has it in small letters, so has the alias. */
function asWritten(name: string, text: string, folded: string): string {
  const inSmall = name.toLowerCase();
  if (name === inSmall) return name;
  let small = 0;
  let capital = 0; // where no sentence begins, which would explain it
  for (let at = placeOf(fold(name), folded, 0); at >= 0; at = placeOf(fold(name), folded, at + 1)) {
    if (text.slice(at, at + name.length) === inSmall) small += 1;
    else if (!/(?:^|[.!?:\n“"‘•] ?)$/.test(text.slice(Math.max(0, at - 2), at))) capital += 1;
  }
  return small > 0 && small >= capital ? inSmall : name;
}

function otherNumber(name: string, folded: string): string[] {
  if (!/\p{Ll}{3}$|\p{Lu}{2}s$/u.test(name)) return [];
  const other = /[^su]s$/.test(name) ? name.slice(0, -1) : `${name}s`;
  return placeOf(fold(other), folded, 0) >= 0 ? [other] : [];
}

/** "large language models (LLMs)", "LLaMA (for Large Language Model Meta AI)". */
function besideNames(name: string, text: string, folded: string): string[] {
  for (let at = placeOf(fold(name), folded, 0); at >= 0; at = placeOf(fold(name), folded, at + 1)) {
    const other = nameInBrackets(text, at, name.length);
    if (other !== null) return [other];
  }
  return [];
}

function nameInBrackets(text: string, at: number, length: number): string | null {
  const name = text.slice(at, at + length);
  const after = text.slice(at + length, at + length + BESIDE);
  const bracket =
    /^[^()\n.]{0,12}\((?:(?:or|for|short for|also|also known as|known as|aka|a\.k\.a\.)[ ,]{1,2})?["“‘]?([^()\n;,]{2,50})["”’]?\)/.exec(
      after,
    );
  const words = bracket?.[1]?.trim() ?? '';
  return isAcronymOf(words, name) || isAcronymOf(name, words) ? words : null;
}

function isAcronymOf(short: string, long: string): boolean {
  const letters = short.replace(/s$/, '').replace(/[^\p{L}]/gu, '');
  if (letters.length < 2 || short.length > LONGEST_ACRONYM || short.includes(' ')) return false;
  if (!/\p{Lu}.*\p{Lu}/u.test(short.slice(0, LONGEST_ACRONYM))) return false;
  const initials = long
    .split(/[ -]/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0));
  return initials.length > 1 && initials[0]?.toLowerCase() === letters.charAt(0).toLowerCase();
}

/**
 * Small words that a question happens to begin with would be marked on page after page: the one of "Does the government have to ...",
 * and those of "Why users look for ...", which has no verb to end them.
 */
function isDistinct(alias: string, { asksWhat, question }: Answer): boolean {
  if (asksWhat || alias !== alias.toLowerCase() || /[^\0-\x7f]/.test(alias)) return true;
  return /[\s-]/.test(alias) && !BARE_QUESTION.test(question);
}

function isUsable(alias: string): boolean {
  const signs = alias.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs >= FEWEST_SIGNS && alias.length <= LONGEST_ALIAS && !isCommonWord(alias, alias === alias.toLowerCase());
}

/** Where a name stands as whole words; -1 for nowhere. */
function placeOf(name: string, folded: string, from: number): number {
  for (let at = folded.indexOf(name, from); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (!isSign(folded.charAt(at - 1)) && !isSign(folded.charAt(at + name.length))) return at;
  }
  return -1;
}

function isSign(unit: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(unit);
}

/** Small letters, and a space for a hyphen: offsets stay. */
function fold(text: string): string {
  const lower = text.toLowerCase();
  return (lower.length === text.length ? lower : text).replace(/[-\u2010-\u2013]/g, ' ');
}
