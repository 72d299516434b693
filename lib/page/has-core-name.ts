import type { ShadowOf } from './text-index.ts';
import { textPieces } from './text-pieces.ts';

// A quick look, meant to let too much through: whether a name is meant is for the linker to decide. A test holds that every
// name of a core topic in the built-in pack passes. Written for speed: V8 skips ahead best over few alternatives of one length (what
// else a name needs is looked at from there), without the flag `u`, and if the first text an expression sees is like those to come.
const NAMES = [
  /lama|meta(?=(?:['’]s)?[\s\-‐-―−﹘﹣-]?ai)|open(?=[\s\-‐-―−﹘﹣-]?(?:sourc|weight))/i,
  /オープンソース|ラマ|오픈\s?소스|라마|메타|开源|開源/,
  /\bF?L?OSS\b/,
];
const EUROPEAN_NAMES =
  /(?:code|c[oó]digo|logiciel|software)s? (?:source )?(?:ouvert|li[bv]re|libero|abierto|aberto)|quelloffen/i;
/** Words without which nobody writes a page in the languages of those names. */
const EUROPEAN_WORDS = /\b(?:que|una|uma|les|della|und)\b/i;

const STRETCH = 250_000; // UTF-16 units looked at in one go: 1 ms
/** Where in a stretch its language is asked for, all over it: the names above cost as much as all others together. */
const SAMPLES = { apart: 125_000, length: 2000 }; // UTF-16 units
const OVERLAP = 60; // UTF-16 units; no name is longer
const LITTLE_TEXT = 5000; // UTF-16 units; a page with more does not keep its story in shadow roots
const MOST_TEXT = 500_000; // UTF-16 units looked at in shadow roots

/**
 * Whether the page's text may hold the name of a core topic. Names split by markup (`<b>Meta</b> AI`) are seen too. Yields where it may be
 * interrupted. `isNamed` looks for names of imported packs.
 */
export function* hasCoreName(
  document: Document,
  shadowOf?: ShadowOf,
  isNamed?: ((text: string) => boolean) | null,
): Generator<undefined, boolean> {
  if (document.body === null) return false;
  let length = 0;
  for (const stretch of stretches(textPieces(document.body))) {
    if (mayHoldName(stretch, length === 0 || isEuropean(stretch)) || isNamed?.(stretch) === true) return true;
    length += stretch.length;
    yield;
  }
  if (shadowOf === undefined || length >= LITTLE_TEXT) return false;
  const hidden = shadowText(document, shadowOf);
  return mayHoldName(hidden) || isNamed?.(hidden) === true;
}

/** The same text in stretches of about one length, each with the end of the one before. A long piece is cut without being copied. */
function* stretches(pieces: Iterable<string>): Generator<string, void> {
  let rest = '';
  for (const piece of pieces) {
    if (rest.length + piece.length < STRETCH) {
      rest += piece;
      continue;
    }
    yield rest + piece.slice(0, STRETCH);
    for (let at = STRETCH; at < piece.length; at += STRETCH) yield piece.slice(at - OVERLAP, at + STRETCH);
    rest = piece.slice(-OVERLAP);
  }
  if (rest !== '') yield rest;
}

function mayHoldName(text: string, mayBeEuropean = true): boolean {
  return NAMES.some((name) => name.test(text)) || (mayBeEuropean && EUROPEAN_NAMES.test(text));
}

/** Short texts are looked through anyway: only the later stretches of a long page are asked. */
function isEuropean(stretch: string): boolean {
  for (let at = 0; at < stretch.length; at += SAMPLES.apart) {
    if (EUROPEAN_WORDS.test(stretch.slice(at, at + SAMPLES.length))) return true;
  }
  return false;
}

function shadowText(document: Document, shadowOf: ShadowOf): string {
  const roots: ParentNode[] = [document];
  let text = '';
  for (let root = roots.pop(); root !== undefined && text.length < MOST_TEXT; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (shadow === null) continue;
      text += `${shadow.textContent}\n`;
      roots.push(shadow);
    }
  }
  return text;
}
