import { findQuotations } from '../../text/quotations.ts';
import type { Span } from '../../text/readable-text.ts';

/** UTF-16 units; a word or two in quotation marks is a name or a doubt. */
export const SHORTEST_SPEECH = 24;
const MARK = /["“”«»„‘「『]/;
const OPENER = /["“«„‘]/;
const OPENS = /^["“«„‘]/;
const CURLY_OPENER = /[“„«]/;
const CLOSER = /[”“»"]/;

/**
 * The text with what is quoted blanked out to its marks, so that a "says" inside a quotation is not the page's. A quotation that goes on
 * from the sentence before, or into the next one, ends where the sentence does. Of the same length.
 */
export function outsideQuotations(text: string): string {
  if (!MARK.test(text)) return text;
  const found = findQuotations(text);
  const unopened = found[0]?.start === 0 ? 0 : endOfUnopened(text, found[0]?.start ?? text.length);
  let kept = blank(unopened);
  let from = unopened;
  for (const { start, end } of found) {
    if (start < from || end - start < SHORTEST_SPEECH) continue;
    kept += text.slice(from, start) + blank(end - start);
    from = end;
  }
  return kept + withoutUnclosed(text.slice(from));
}

function blank(length: number): string {
  return length < 2 ? '"'.repeat(length) : `"${' '.repeat(length - 2)}"`;
}

/** Where the words end that are quoted from the start on, though not between a pair of marks; 0 where none are. */
function endOfUnopened(text: string, firstPair: number): number {
  const rest = text.slice(1, firstPair);
  const closing = rest.search(/[”»]/);
  if (closing >= 0) return OPENS.test(text) || !OPENER.test(rest.slice(0, closing)) ? closing + 2 : 0;
  if (firstPair < text.length) return 0;
  if (OPENS.test(text)) return text.length;
  // A straight mark says neither that it opens nor that it closes, but for where it stands.
  const isLastMark = /[^\s(]"[\s.,]*$/.test(text) && rest.split('"').length === 2;
  return isLastMark && !CURLY_OPENER.test(text) ? text.length : 0;
}

/** The rest of a sentence that opens a quotation and does not close it, or closes it with another mark. */
function withoutUnclosed(rest: string): string {
  const colon = rest.search(/: "[^"]*$/); // a straight mark after a colon opens
  const opening = colon < 0 ? rest.search(CURLY_OPENER) : colon + 2;
  if (opening < 0 || rest.length - opening < SHORTEST_SPEECH || /[”“»]/.test(rest.slice(opening + 1))) return rest;
  const straight = rest.indexOf('"', opening + 1);
  const end = straight < 0 ? rest.length : straight + 1;
  return rest.slice(0, opening) + blank(end - opening) + rest.slice(end);
}

/** Whether the sentence begins with somebody's words, or is nothing else. */
export function isBareQuotation(text: string): boolean {
  if (!MARK.test(text)) return false;
  const left = outsideQuotations(text);
  if (left === text) return false;
  const opens = OPENS.test(text) && CLOSER.test(left.charAt(0)) && left.charAt(1) === ' ';
  return opens || !/[\p{L}\p{N}]/u.test(left);
}

/** The long quotations of a block, marks included; one that is opened and not closed goes up to the block's end. UTF-16 offsets of `text`. */
export function quotationsOf(text: string, block: Span): readonly Span[] {
  const raw = text.slice(block.start, block.end);
  if (!MARK.test(raw)) return [];
  const long = findQuotations(raw).filter(({ start, end }) => end - start >= SHORTEST_SPEECH);
  const last = Math.max(raw.lastIndexOf('“'), raw.lastIndexOf('„'), raw.lastIndexOf('«'));
  const isOpen = last >= 0 && raw.length - last >= SHORTEST_SPEECH && !CLOSER.test(raw.slice(last + 1));
  const isWithin = long.some(({ start, end }) => start <= last && last < end);
  const all = isOpen && !isWithin ? [...long, { start: last, end: raw.length }] : long;
  return all.map(({ start, end }) => ({ start: block.start + start, end: block.start + end }));
}
