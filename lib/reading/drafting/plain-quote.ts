import { BLANK, INVISIBLE, MARKUP } from '../../pack/format/limits.ts';

const INVISIBLES = new RegExp(INVISIBLE, 'gu');

/** A text of the page on one line as a card can hold it; null for one without ink, and for one that would read as markup. */
export function plainText(text: string): string | null {
  const line = text.toWellFormed().replace(INVISIBLES, ' ').replace(/ {2,}/g, ' ').trim();
  return BLANK.test(line) || MARKUP.test(line) ? null : line;
}

/** At most `longest` UTF-16 units, cut between words, with an ellipsis to show it. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\uD800-\uDBFF]$/, '').trimEnd()}…`;
}
