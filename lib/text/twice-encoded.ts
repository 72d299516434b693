/** A sign, and how many UTF-16 units of the page it stands as. */
export interface EncodedSign {
  readonly sign: string;
  readonly length: number;
}

/**
 * The sign whose UTF-8 bytes begin at `at`, each read as a character of its own: some publishing systems encode their pages twice, and "’"
 * becomes "â" and two control characters. null for all else: without a control character (U+0080 to U+009F), which no text holds,
 * "Â©" may be meant. https://encoding.spec.whatwg.org/#utf-8-decoder
 */
export function twiceEncodedSign(text: string, at: number): EncodedSign | null {
  const first = text.charCodeAt(at);
  if (first < 0xc2 || first > 0xf4) return null;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  let code = first & (0x7f >> length);
  let hasControl = false;
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = text.charCodeAt(next);
    if (!(byte >= 0x80 && byte <= 0xbf)) return null; // NaN past the end of the text
    hasControl ||= byte < 0xa0;
    code = (code << 6) | (byte & 0x3f);
  }
  return hasControl && isScalar(code, length) ? { sign: String.fromCodePoint(code), length } : null;
}

const SMALLEST = [0, 0, 0x80, 0x800, 0x10000]; // by the number of bytes: fewer would have done for less

function isScalar(code: number, length: number): boolean {
  return code >= (SMALLEST[length] ?? 0) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
}
