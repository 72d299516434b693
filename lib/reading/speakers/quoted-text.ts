import { findQuotations } from '../../text/quotations.ts';
import type { Span } from '../../text/readable-text.ts';

const SHORTEST_SPEECH = 24; // UTF-16 units; a word or two in quotation marks is a name or a doubt

/** The text with what is quoted blanked out to its marks, so that a "says" inside a quotation is not the page's. Of the same length. */
export function outsideQuotations(text: string): string {
  let kept = '';
  let from = 0;
  for (const { start, end } of longQuotations(text)) {
    kept += `${text.slice(from, start)}"${' '.repeat(end - start - 2)}"`;
    from = end;
  }
  const rest = text.slice(from);
  const opened = rest.search(/[“„«](?=[^”»]*$)/); // one that goes on in the next sentence
  return (
    kept +
    (opened >= 0 && rest.length - opened >= SHORTEST_SPEECH
      ? rest.slice(0, opened) + blank(rest.length - opened)
      : rest)
  );
}

function blank(length: number): string {
  return `"${' '.repeat(length - 2)}"`;
}

function longQuotations(text: string): readonly Span[] {
  return findQuotations(text).filter(({ start, end }) => end - start >= SHORTEST_SPEECH);
}

/** Whether the sentence begins with somebody's words, or is nothing else. */
export function isBareQuotation(text: string): boolean {
  if (!/^["“«„‘「]/.test(text)) return false;
  const [first] = findQuotations(text);
  return first === undefined || first.start > 0 || first.end >= SHORTEST_SPEECH;
}

/** The long quotations of a block, marks included. UTF-16 offsets of `text`. */
export function quotationsOf(text: string, block: Span): readonly Span[] {
  return longQuotations(text.slice(block.start, block.end)).map(({ start, end }) => ({
    start: block.start + start,
    end: block.start + end,
  }));
}
