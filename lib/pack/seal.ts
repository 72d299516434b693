const DIGITS = 8; // of a sum of 32 bits, in hexadecimal
const PRIME = 0x01000193; // of FNV-1a

/** A text with a sum of its characters before it, by which damage in storage is seen. */
export function seal(text: string): string {
  return sumOf(text) + text;
}

/** The text; null where anything else than `seal` has made it what it is. */
export function unseal(sealed: unknown): string | null {
  if (typeof sealed !== 'string') return null;
  const text = sealed.slice(DIGITS);
  return sumOf(text) === sealed.slice(0, DIGITS) ? text : null;
}

function sumOf(text: string): string {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = Math.imul(sum ^ text.charCodeAt(at), PRIME);
  return (sum >>> 0).toString(16).padStart(DIGITS, '0');
}
