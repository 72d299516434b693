// Kinds of signs, by their UTF-16 units, as far as joining text goes.

const SOFT_HYPHEN = 0x00ad;
const MONGOLIAN_VOWEL_SEPARATOR = 0x180e;
const ZERO_WIDTH_SPACE = 0x200b;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const FIRST_NON_LATIN = 0x0250;

/** Of ASCII. Other spaces may be the last byte of a sign that is encoded twice. */
export function isPlainSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The white space of ECMAScript's `\s` and U+0085, except the byte order mark, which shows nothing at all. */
export function isSpace(code: number): boolean {
  if (code <= 0x20) return isPlainSpace(code);
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters without width: soft hyphen, zero-width space, direction marks, word joiner, byte order mark. */
export function isInvisible(code: number): boolean {
  if (code < 0x180e) return code === SOFT_HYPHEN;
  return (
    code === MONGOLIAN_VOWEL_SEPARATOR ||
    code === ZERO_WIDTH_SPACE ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Joiners shape Persian, Indic scripts and emoji; after a Latin letter they only hide a name. */
export function isIdleJoiner(code: number, previous: number): boolean {
  return (code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER) && previous < FIRST_NON_LATIN;
}
