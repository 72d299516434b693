/** What a character is to a name. Ideographs, kana, Hangul, and the letters of Thai, Lao, Burmese and Khmer are words of one character: their scripts set no spaces. */
export const OTHER = 0;
export const LETTER = 1;
export const DIGIT = 2;
export const IDEOGRAPH = 3;
/** A letter of a script from Hebrew to Ethiopic that sets spaces: written right beside a Latin name it is a word of its own, a prefix or an ending. */
export const APART = 4;

const ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  if (code >= 0x30 && code <= 0x39) return DIGIT;
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? LETTER : OTHER;
});

const PUNCTUATION = '\u05be\u05c0\u05c3\u060c\u061b\u061f\u066a\u066b\u066c\u066d\u06d4';

/** Of a UTF-16 unit. Coarse beyond ASCII: whole ranges of Unicode blocks, because a table of 65,536 costs more than it says. */
export function characterClass(code: number): number {
  if (code < 128) return ASCII[code] ?? OTHER;
  if (code < 0x590) return isLatinSign(code) ? OTHER : LETTER;
  if (code < 0x2000) return classFromHebrewOn(code);
  if (code < 0x2c00) return OTHER; // punctuation, currency, arrows, mathematics, boxes, dingbats
  if (code < 0x2e00) return LETTER;
  if (code < 0x3005) return OTHER; // supplemental and CJK punctuation
  if (code < 0x3400) return isKanaSign(code) ? OTHER : IDEOGRAPH;
  if (code < 0xa000) return IDEOGRAPH;
  if (code < 0xac00) return LETTER;
  if (code < 0xd7b0) return IDEOGRAPH;
  return code >= 0xf900 && code < 0xfb00 ? IDEOGRAPH : OTHER; // surrogates are mostly emoji
}

function classFromHebrewOn(code: number): number {
  if (isPunctuation(code)) return OTHER;
  if (isUnspaced(code)) return IDEOGRAPH;
  return code < 0x1c80 && !isJamo(code) ? APART : LETTER;
}

/** A letter that joins Latin ones to a word, or a digit. */
export function isWordCharacter(code: number): boolean {
  const kind = characterClass(code);
  return kind === LETTER || kind === DIGIT;
}

/** Of Hebrew and Arabic, the stops of Devanagari, Ethiopic, Burmese and Khmer. */
function isPunctuation(code: number): boolean {
  if (code < 0x700) return PUNCTUATION.includes(String.fromCharCode(code));
  return (
    code === 0x964 ||
    code === 0x965 ||
    (code >= 0x104a && code < 0x1050) ||
    (code >= 0x1361 && code < 0x1369) ||
    (code >= 0x17d4 && code < 0x17db)
  );
}

/** Thai and Lao, Burmese, Khmer. */
function isUnspaced(code: number): boolean {
  return (code >= 0xe00 && code < 0xf00) || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800);
}

/** Parts of Hangul. */
function isJamo(code: number): boolean {
  return code >= 0x1100 && code < 0x1200;
}

/** Latin-1 signs (but not ª º µ), × and ÷. */
function isLatinSign(code: number): boolean {
  return (code < 0xc0 && code !== 0xaa && code !== 0xb5 && code !== 0xba) || code === 0xd7 || code === 0xf7;
}

/** Brackets, the wave dash and the katakana middle dot, which sets words apart. */
function isKanaSign(code: number): boolean {
  return (code >= 0x3008 && code < 0x3021) || code === 0x3030 || code === 0x30a0 || code === 0x30fb;
}
