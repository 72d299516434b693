export interface OwnNames {
  /** A text with the card's custom properties (style sheet, inline style) under their own names. */
  inCss(css: string): string;
  /** The own name of `--text-scale` and the like. */
  nameOf(property: string): string;
}

const LENGTH = 12; // letters: more names than a page can register
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PROPERTY = /(?<![\w-])--[a-z][\w-]*/g;

/**
 * Names for the card's custom properties that no page knows before: a page can register a property for all of its document, shadow trees
 * included, and `--ink` as a length leaves the card no ink.
 */
export function createOwnNames(): OwnNames {
  const signs = Array.from(crypto.getRandomValues(new Uint8Array(LENGTH)), (byte) => LETTERS[byte % LETTERS.length]);
  const ending = `-${signs.join('')}`;
  return {
    inCss: (css) => css.replace(PROPERTY, (name) => name + ending),
    nameOf: (property) => property + ending,
  };
}
