const FNV_START = 0x811c9dc5; // FNV-1a's offset and prime for 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/
const FNV_PRIME = 0x01000193;
const OTHER_PRIME = 0x85ebca6b; // the first multiplier of MurmurHash3's last step
const HIGH_BITS = 8; // of a second hash: 40 bits keep the texts of the largest pack apart
const RADIX = 36;
const LENGTH = 8; // signs for 40 bits

/** A short mark of a text, the same wherever it is made: a translation says by it which text it was made from. Linear in the text. */
export function stampOf(text: string): string {
  let low = FNV_START;
  let high = FNV_START;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, FNV_PRIME);
    high = Math.imul(high ^ (high >>> 15) ^ code, OTHER_PRIME);
  }
  const bits = (high >>> (32 - HIGH_BITS)) * 2 ** 32 + (low >>> 0);
  return bits.toString(RADIX).padStart(LENGTH, '0');
}
