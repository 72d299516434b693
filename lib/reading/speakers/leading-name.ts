import { isFunctionWord } from '../../text/guess-language.ts';
import { isCapital } from '../../text/letters.ts';
import { ENGLISH } from './english.ts';
import { kindOfName } from './name-kind.ts';

const REACH = 160; // UTF-16 units of a sentence
const MOST_WORDS = 6;
const WORD = /[\wÀ-ɏ.&’'-]+/y;
const CAPITALS = 'A-ZÀ-ÖØ-Þ';
const LETTERS = 'A-Za-zÀ-ɏ';
/** "On Monday, ", "In a blog post, ", "When ": what a name may come after. */
const FRAME = new RegExp(
  `^(?:(?:When|As|While|After|Before|Since|But|And|Then|Yet|Now) |[${CAPITALS}][a-zß-öø-ÿ]+(?: [^,.;:“"]{2,60})?, )(?=(?:the )?[${CAPITALS}])`,
);
/** "The head of the firm, ", "Acme’s lawyer, " before a name of two words and a comma. */
const ROLE = new RegExp(
  `^[^,.;:“"]{3,70}\\b(?:[a-z]{4,}|CEO|CTO|Chairman|President|Director|Professor|Minister)(?: (?:of|at|for) [^,.;:“"]{2,60})?, (?=[${CAPITALS}][a-zß-ÿ]+ [${CAPITALS}][${LETTERS}’'-]+,)`,
);
/** "Acme’s legal counsel " before a name of two words. */
const OWNED_ROLE = new RegExp(
  `^(?:[${CAPITALS}][${LETTERS}.’'-]* ){1,4}(?<=['’]s )(?:[a-z-]+ ){1,4}(?=[${CAPITALS}][a-zß-ÿ]+ [${CAPITALS}][a-zß-ÿ]+ [a-z])`,
);
/** A full name in Latin letters as the subject of a Chinese sentence. */
const AMONG_HAN = /(?<=[\u3400-\u9fff] ?)([A-Z][\wÀ-ɏ’'-]+(?: [A-Z][\wÀ-ɏ’'-]+)+) ?(?=[为在向对對為也将將曾])/;
const ENDS_SUBJECT = /^(?: [a-zß-öø-ÿ]|, | ?[\u3041-\u3096\u3400-\u9fff])/;

/** The name that a sentence begins with, as its subject, or before "'s" as whose that is; null where it begins with anything else. */
export function leadingName(sentence: string, orOwner: boolean): string | null {
  const text = sentence.slice(0, REACH);
  const amongHan = AMONG_HAN.exec(text)?.[1];
  if (amongHan !== undefined) return amongHan;
  const role = (ROLE.exec(text) ?? OWNED_ROLE.exec(text))?.[0].length;
  const name = role === undefined ? null : nameAt(text, role, false);
  return name ?? nameAt(text, 0, orOwner) ?? nameAt(text, FRAME.exec(text)?.[0].length ?? text.length, orOwner);
}

function nameAt(text: string, from: number, orOwner: boolean): string | null {
  const start = /^the $/i.test(text.slice(from, from + 4)) ? from + 4 : from;
  let end = -1;
  for (let at = start, count = 0; count < MOST_WORDS; count += 1) {
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word === undefined || !isCapital(word) || (count === 0 && isPlainWord(word))) break;
    const name = word.replace(/['’]s?$/, '');
    end = at + name.length;
    if (name.length < word.length) return orOwner ? text.slice(start, end) : null;
    if (text.charAt(end) !== ' ') break;
    at = end + 1;
  }
  return end >= 0 && ENDS_SUBJECT.test(text.slice(end)) ? text.slice(start, end) : null;
}

function isPlainWord(word: string): boolean {
  const lower = word.toLowerCase();
  const { prepositions, clauseStarts, pronouns, times } = ENGLISH;
  return isFunctionWord(lower) || [prepositions, clauseStarts, pronouns, times].some((it) => it.has(lower));
}

const FULL_NAME =
  /(?<![\wÀ-ɏ’'-])[A-ZÀ-Þ][a-zß-ÿ]+(?: [A-Z]\.| (?:van|de|von|al|bin|der|du|da|di))* [A-ZÀ-Þ][\wÀ-ɏ’'-]*[a-zß-ÿ](?![\wÀ-ɏ])(?! [A-Z])/g;
const PLACE =
  /^(?:New|North|South|East|West|San|Los|Las|Saint|Great|White|United|Silicon|Wall|Open|Big|The|In|On|At|For|By) /;

/** Whether the sentence has the full name of a person anywhere. */
export function namesPerson(sentence: string): boolean {
  for (const [name] of sentence.matchAll(FULL_NAME)) {
    if (!PLACE.test(name) && kindOfName(name.replace(/['’]s?$/, '')) === 'person') return true;
  }
  return false;
}
