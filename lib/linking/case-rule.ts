import type { CaseRule } from '../pack/topic-names.ts';
import { characterClass, LETTER } from './character-class.ts';
import { foldSigns } from './fold.ts';

/**
 * Whether the page's spelling obeys the rule. Spaces and hyphens do not count: only the letters are compared, in order.
 * What the page has beyond the alias (a plural -s) may be written as it likes.
 */
export function fitsCase(surface: string, alias: string, rule: CaseRule): boolean {
  if (rule === 'any') return true;
  const written = lettersOf(surface);
  const wanted = lettersOf(alias);
  if (rule === 'exact') return written.startsWith(wanted);
  for (let at = 0; at < wanted.length; at += 1) {
    const letter = wanted[at];
    if (letter !== written[at] && letter !== letter?.toLowerCase()) return false;
  }
  return true;
}

function lettersOf(name: string): string {
  let letters = '';
  for (const sign of foldSigns(name)) {
    if (characterClass(sign.charCodeAt(0)) === LETTER) letters += sign;
  }
  return letters;
}
