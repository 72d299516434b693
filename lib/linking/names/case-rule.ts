import type { CaseRule } from '../../pack/topic-names.ts';
import { characterClass, LETTER } from '../../text/character-class.ts';

const FULL_WIDTH_FIRST = 0xff01;
const FULL_WIDTH_LAST = 0xff5e;
const FULL_WIDTH_SHIFT = 0xfee0;

/**
 * Whether the page's spelling `text[start, end)` obeys the rule. Spaces and hyphens do not count: only the letters are
 * compared, in order. What the page has beyond the alias (a plural -s) may be written as it likes.
 */
export function fitsCase(text: string, start: number, end: number, alias: string, rule: CaseRule): boolean {
  if (rule === 'any') return true;
  if (alias.length <= end - start && text.startsWith(alias, start)) return true; // as most pages spell most names
  let at = nextLetter(text, start, end);
  for (
    let mark = nextLetter(alias, 0, alias.length);
    mark < alias.length;
    mark = nextLetter(alias, mark + 1, alias.length)
  ) {
    const wanted = alias.charCodeAt(mark);
    const isSame = at < end && plainWidth(text.charCodeAt(at)) === wanted;
    if (!isSame && (rule === 'exact' || isCapital(alias, mark))) return false;
    at = nextLetter(text, at + 1, end);
  }
  return true;
}

function nextLetter(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && characterClass(plainWidth(text.charCodeAt(at))) !== LETTER) at += 1;
  return at;
}

function plainWidth(code: number): number {
  return code >= FULL_WIDTH_FIRST && code <= FULL_WIDTH_LAST ? code - FULL_WIDTH_SHIFT : code;
}

function isCapital(text: string, at: number): boolean {
  const letter = text[at] ?? '';
  return letter !== letter.toLowerCase();
}
