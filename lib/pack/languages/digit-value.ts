const DIGIT = /\p{Nd}/u;
const FIRST_OF_TEN = 10; // Unicode has the decimal digits of a script in a row of ten, from zero up

/** A decimal digit of any script as one of 0 to 9. */
export function digitValue(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let below = 0;
  while (below < FIRST_OF_TEN - 1 && DIGIT.test(String.fromCodePoint(code - below - 1))) below += 1;
  return String(below);
}
