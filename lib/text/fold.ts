const HYPHENS = /[\u2010\u2011\u2012\u2013\u2212]/g;
const QUOTES = /[\u2018\u2019\u201b\u02bc]/g;
const DOUBLE_QUOTES = /[\u201c-\u201f]/g;
const FULL_WIDTH = /[\uff01-\uff5e]/g;
const FULL_WIDTH_SHIFT = 0xfee0;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * One spelling for many: small letters, "-" for every hyphen, straight quotes, ASCII for full-width forms, " " for
 * every space. The result is exactly as long as `text`, so offsets hold.
 */
export function fold(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text.toLowerCase();
  return lowerCase(foldSigns(text));
}

/** The same in slices: each yield is a place to pause. */
export function* foldInSlices(text: string, sliceLength: number): Generator<undefined, string> {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += sliceLength) {
    pieces.push(fold(text.slice(at, at + sliceLength)));
    yield;
  }
  return pieces.join('');
}

/** Folds all but letter case; as long as `text`. */
function foldSigns(text: string): string {
  if (!BEYOND_ASCII.test(text)) return text;
  return foldWidth(text.replace(HYPHENS, '-').replace(QUOTES, "'").replace(DOUBLE_QUOTES, '"').replace(SPACES, ' '));
}

/** ASCII for full-width forms. */
export function foldWidth(text: string): string {
  return text.replace(FULL_WIDTH, (form) => String.fromCharCode(form.charCodeAt(0) - FULL_WIDTH_SHIFT));
}

/** A capital dotted I is longer in small letters; such letters stay as they are. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return text.replace(/[^\0-\x7f]/gu, sameLengthLowerCase).replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase());
}

function sameLengthLowerCase(letter: string): string {
  const lower = letter.toLowerCase();
  return lower.length === letter.length ? lower : letter;
}
