import { withoutHiddenSigns } from '../../text/hidden-signs.ts';
import type { ShadowOf } from '../text/text-index.ts';
import { LITTLE_TEXT, showsText } from '../text/text-length.ts';
import { textPieces } from '../text/text-pieces.ts';
import { firstElementOf, nextElementOf, parentElementOf } from '../text/tree-steps.ts';

// A quick look, meant to let too much through: whether a name is meant is for the linker to decide. A test holds that every
// name of a core topic in the built-in pack passes, however it is spelt. Written for speed: V8 skips ahead best over few alternatives of one
// length (what else a name needs is looked at from there), without the flag `u`, and if the first text an expression sees is like those to come.
const NAMES = [
  /lama|meta(?=(?:\Ws)?(?:\W*(?:own|new))?\W*a\W*i)|open(?=\W*(?:sourc|weight|model\W*weight|bron|gewicht))/i,
  /FL?OSS|FAIR|F(?:acebook|undamental|ACEBOOK|UNDAMENTAL)(?:\W[Ss])?\W+A\W?I/,
];
/** All but Latin letters and the signs among them; the browser passes over the former at once. */
const BEYOND_LATIN = /[^\0-\u02ff\u2010-\u2029]/;
/** Signs without width, accents and parts of letters that are signs of their own, full-width letters. */
const RESPELT = /[\u0300-\u036f\u1100-\u11ff\u180e\u200b-\u200f\u202a-\u2069\u3099\u309a\ufeff\uff21-\uff5a]/;
const SOFT_HYPHEN = '\u00ad';
/** In nearly every sign that is encoded twice, and in no text that is not: to decode the few pages that are so is for the linker. */
const TWICE_ENCODED = '\u0080';
const EAST_ASIAN_NAMES = new RegExp(
  [
    'オープンソース',
    'オープンウ',
    'メタAI',
    '라마',
    '메타',
    '오픈소스',
    '오픈웨이트',
    '开源',
    '開源',
    '开放源',
    '开放权',
    '開放權',
    '開放源',
    '開放原始',
  ]
    .map((name) => [...name].join('[^\\w\\u3040-\\ud7a3]*'))
    .join('|'),
  'i',
);
/** Arabic, Hebrew, Devanagari, Cyrillic, Thai, and Vietnamese with its many accents. */
const NAMES_IN_OTHER_SCRIPTS =
  /مفتوح|لاما|ميتا|פתוח|מטא|ओपन|मुक्त|लामा|मेटा|(?:открыт|відкрит)[\s\S]{1,30}?(?:исх|вих|код|вес|ваг)|опенс|โอเพ|หนัก\W{0,9}เปิด|(?:nguồn|số)\W*mở/i;
/** Spanish, French, Portuguese, Italian, German; Polish, Turkish, Swedish, Indonesian. */
const EUROPEAN_NAMES =
  /(?:code|c[oó]digo|codice|sorgente|logiciel|peso|poid)s?\W*(?:sources?\W*)?(?:ouvert|libre|abierto|aberto|aperto)|quelloffen|otwart|kayna[kğ]|ağ[ıi]rl[ıi]k|källkod|öppna\W*vikt|(?:sumber|bobot)(?:nya)?\W*terbuka|llam(?:[ęąy]|ie)/i;
/** Words without which nobody writes a page in the languages of those names. */
const EUROPEAN_WORDS = /\b(?:que|una|uma|les|della|und|nie|jest|bir|och|yang)\b/i;

const STRETCH = 250_000; // UTF-16 units looked at in one go: 1 ms
/** Where in a stretch its language is asked for, all over it: the names above cost as much as all others together. */
const SAMPLES = { apart: 125_000, length: 2000 }; // UTF-16 units
const OVERLAP = 2000; // UTF-16 units; names are shorter, but what stands between their words may be long
const MOST_TEXT = 500_000; // UTF-16 units looked at in shadow roots
const ELEMENTS_A_SLICE = 1000;

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
    const mayBeEuropean = length === 0 || isEuropean(stretch);
    if (mayHoldName(stretch, mayBeEuropean) || isNamed?.(stretch) === true) return true;
    length += stretch.length;
    yield;
  }
  // Pages keep programs and data in what looks like text.
  if (shadowOf === undefined || (length >= LITTLE_TEXT && (yield* showsText(document.body, LITTLE_TEXT)))) return false;
  const hidden = yield* shadowText(document.body, shadowOf);
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
    let stretch = rest + piece.slice(0, STRETCH);
    yield stretch;
    for (let at = STRETCH; at < piece.length; at += STRETCH) {
      stretch = piece.slice(at - OVERLAP, at + STRETCH);
      yield stretch;
    }
    rest = stretch.slice(-OVERLAP);
  }
  if (rest !== '') yield rest;
}

function mayHoldName(text: string, mayBeEuropean = true): boolean {
  const isBeyondLatin = BEYOND_LATIN.test(text);
  if (holdsName(text, isBeyondLatin, mayBeEuropean)) return true;
  if (text.includes(TWICE_ENCODED)) return true;
  if (!text.includes(SOFT_HYPHEN) && !(isBeyondLatin && RESPELT.test(text))) return false;
  return holdsName(withoutHiddenSigns(text).normalize('NFKC'), true, mayBeEuropean);
}

function holdsName(text: string, isBeyondLatin: boolean, mayBeEuropean: boolean): boolean {
  return (
    NAMES.some((name) => name.test(text)) ||
    (isBeyondLatin && (EAST_ASIAN_NAMES.test(text) || NAMES_IN_OTHER_SCRIPTS.test(text))) ||
    (mayBeEuropean && EUROPEAN_NAMES.test(text))
  );
}

/** Short texts are looked through anyway: only the later stretches of a long page are asked. */
function isEuropean(stretch: string): boolean {
  for (let at = 0; at < stretch.length; at += SAMPLES.apart) {
    if (EUROPEAN_WORDS.test(stretch.slice(at, at + SAMPLES.length))) return true;
  }
  return false;
}

function* shadowText(body: Element, shadowOf: ShadowOf): Generator<undefined, string> {
  const roots = [body];
  let text = '';
  let seen = 0;
  for (let root = roots.pop(); root !== undefined && text.length < MOST_TEXT; root = roots.pop()) {
    for (const element of elementsWithin(root)) {
      seen += 1;
      if (seen % ELEMENTS_A_SLICE === 0) yield;
      const shadow = shadowOf(element);
      if (shadow === null) continue;
      text += `${shadow.textContent}\n`;
      for (const child of shadow.children ?? []) roots.push(child); // a field may hide its form's `shadowRoot`
    }
  }
  return text;
}

/** An element and those in it, but for what pictures are made of: maps and diagrams have very many, and their text is never read. */
function* elementsWithin(root: Element): Generator<Element, void> {
  let element: Element | null = root;
  while (element !== null) {
    yield element;
    let next: Element | null = element.localName === 'svg' ? null : firstElementOf(element);
    while (next === null && element !== null && element !== root) {
      next = nextElementOf(element);
      if (next === null) element = parentElementOf(element);
    }
    element = next;
  }
}
