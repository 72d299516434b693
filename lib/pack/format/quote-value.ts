import { withoutHalves } from '../../text/without-halves.ts';

const LONGEST_QUOTE = 40; // UTF-16 units; enough to find the value by, and the line stays one line
const UNPRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A value from a pack as it can stand in a message: quoted, short, on one line. */
export function quoteValue(value: string): string {
  const cut = value.length > LONGEST_QUOTE ? `${withoutHalves(value.slice(0, LONGEST_QUOTE))}…` : value;
  return `"${cut.replace(UNPRINTABLE, '?')}"`;
}
