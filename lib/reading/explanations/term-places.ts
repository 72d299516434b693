import type { Span } from '../../text/readable-text.ts';

/** A term that a sentence repeats more often than this is not explained by its later places. */
const MOST_PLACES = 4;
const VERSION = /^[ -]v?\d{1,4}(?:\.\d{1,4}){0,3}[bBkKmM]?(?![\p{L}\p{N}])/u;
const MOST_VERSION_PARTS = 3; // "Llama 3.1 405B"

/** Where the sentence names the term, letter case aside, each place with the version and size that follow the name. */
export function termPlaces(sentence: string, term: string): Span[] {
  const folded = foldCase(sentence);
  for (const form of formsOf(term)) {
    const places = placesOf(sentence, folded, form);
    if (places.length > 0) return places;
  }
  return [];
}

/** The term as given, without its article, without its plural ending or what its brackets hold. */
function formsOf(term: string): string[] {
  const folded = foldCase(term.trim());
  const bare = folded.replace(/^(?:an?|the) /, '');
  const forms = [folded, bare, bare.replace(/ ?\([^()]*\)$/, ''), bare.replace(/s$/, ''), `${bare}s`];
  return [...new Set(forms)].filter((it) => it.length > 1);
}

function placesOf(sentence: string, folded: string, form: string): Span[] {
  const places: Span[] = [];
  let at = folded.indexOf(form);
  while (at >= 0 && places.length < MOST_PLACES) {
    if (!isWordUnit(folded.charAt(at - 1))) places.push({ start: at, end: extend(sentence, at + form.length) });
    at = folded.indexOf(form, at + form.length);
  }
  return places;
}

/** To the end of the word ("Llama3"), and over the numbers after it ("Llama 3.1 405B"). */
function extend(sentence: string, end: number): number {
  let to = end;
  while (isWordUnit(sentence.charAt(to))) to += 1;
  for (let part = 0; part < MOST_VERSION_PARTS; part += 1) {
    const found = VERSION.exec(sentence.slice(to, to + 24));
    if (found === null) break;
    to += found[0].length;
  }
  return to;
}

function isWordUnit(unit: string): boolean {
  return /^[\p{L}\p{N}]$/u.test(unit);
}

/** Lower case where that keeps every offset: a few letters grow when folded. */
function foldCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}
