/** Titles and short forms that always lean on the word after them: "Dr. Lee", "No. 5", "vs. Gemini". */
const LEANING = wordSet(
  'mr mrs ms dr prof gen sen rep gov lt col sgt capt rev hon st mt ft messrs mme mlle no nos vol fig figs eq sec ch pp ' +
    'vs v cf eg ie viz approx ca e.g i.e u.s.c art ed eds al resp dept est ' +
    'hr fr nr bzw z.b z. d.h u.a o.ä abs dipl ing str tel geb sog vgl bspw ggf m v.a sr sra srta dra',
);

/** Short forms that may close a sentence: they do so only before a word that likes to open one. */
const CLOSING = wordSet(
  'u.s u.k u.n e.u u.s.a d.c inc corp ltd co llc bros jr sr ph.d m.d b.a m.a b.sc m.sc a.m p.m etc usw jan feb mar apr jun ' +
    'jul aug sep sept oct nov dec univ assn',
);

/** Words that open a sentence far more often than they follow a name or a short form. */
const OPENERS = wordSet(
  'the a an it its he she they we i you in on at but and so if this that these those however while when as for there ' +
    'his her their our my after before since although though because once now today yet still what who how why where ' +
    'with by from to of many some most both each such according meanwhile der die das es er sie wir ein eine',
);

const TRAILING_WORD = /([\p{L}\p{N}.]{1,24})\.$/u;
const FIRST_WORD = /^["“‘'«([]{0,2}([\p{L}\p{N}'’]{1,24})/u;
const SPOKEN_BY =
  /^(?:\p{Lu}[\p{L}'’-]{0,30} ){1,3}(?:said|says|asked|asks|wrote|writes|told|added|adds|replied|continued|tweeted|posted)\b/u;
const GERMAN_ORDINAL = /(?:^|[\s(])\d{1,2}\.$/;
/** The longest tail or head of a sentence that the guards look at, in UTF-16 units. */
const GUARD_REACH = 140;

/**
 * Whether a boundary that `Intl.Segmenter` sets is none: after an abbreviation, an initial, a list number, a German
 * ordinal, or between a quoted question and its "she asked". `before` and `after` are the texts on its two sides.
 */
export function isFalseBoundary(before: string, after: string, lang: string | null): boolean {
  const tail = before.slice(-GUARD_REACH).trimEnd();
  const head = after.slice(0, GUARD_REACH).trimStart();
  if (tail === '' || head === '') return true;
  if (/^\p{Ll}/u.test(head)) return true;
  if (/^[)\]»”]/.test(head)) return true;
  if (/[?!]["”’»]$/.test(tail)) return SPOKEN_BY.test(head);
  if (!tail.endsWith('.')) return false;
  return isAbbreviated(tail, head, before.trim().length === tail.length, lang);
}

function isAbbreviated(tail: string, head: string, isWhole: boolean, lang: string | null): boolean {
  if (/(?:^|[\s(.])\p{Ll}\.$/u.test(tail) && /^\p{Lu}/u.test(head)) return true; // the "z." of German "z. B."
  if (isWhole && /^\(?(?:\d{1,3}|\p{L})\.$/u.test(tail)) return true; // "1." and "a." number the sentence after them
  if (lang?.startsWith('de') && GERMAN_ORDINAL.test(tail)) return true;
  const word = TRAILING_WORD.exec(tail)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  if (LEANING.has(word)) return /^["“(]?[\p{L}\p{N}]/u.test(head);
  const isInitial = /(?:^|[\s.(])\p{Lu}\.$/u.test(tail) || /^(?:\p{L}\.)+\p{L}$/u.test(word);
  if (!isInitial && !CLOSING.has(word)) return false;
  if (isInitial && /(?:^|\s)I\.$/.test(tail)) return false;
  const next = FIRST_WORD.exec(head)?.[1]?.toLowerCase();
  return next === undefined ? false : !OPENERS.has(next);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
