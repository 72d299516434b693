import { browser } from 'wxt/browser';
import type { Pack } from '../../pack/pack.ts';
import { characterClass, IDEOGRAPH, OTHER } from '../../text/character-class.ts';
import { foldWidth } from '../../text/fold.ts';
import { withoutHiddenSigns } from '../../text/hidden-signs.ts';

// The scout sees words as the linker does (token-trie.ts): a run of letters, a run of digits, an ideograph. Where it asks for less than the
// linker, it lets too much through; it must never ask for more.

/** Where the words are in storage. */
export const SCOUT_KEY = 'packNames';
const MOST_SEAMS = 8;
/** Of a name: with its first word alone "AI Act" would have every page on AI read. */
const MOST_WORDS = 3;
const HASHES = 1 << 16;
/** Signs that are encoded twice hold such: to decode the few pages that have them is for the linker. */
const TWICE_ENCODED = /[\u0080-\u009f]/;

/** What the names begin with that alone make a page worth reading, in small letters, words parted by a space. Each once. */
export function namesToScout(packs: readonly Pick<Pack, 'names'>[]): string[] {
  const words = new Set<string>();
  for (const { core, quiet, aliases } of packs.flatMap(({ names }) => names)) {
    if (!core || quiet === true) continue;
    for (const alias of aliases) {
      for (const text of typeof alias === 'string' ? [alias] : [alias.text].flat()) {
        // Pages write accents as one character or as two.
        for (const form of ['NFC', 'NFD']) words.add(beginning(folded(text.normalize(form))));
      }
    }
  }
  words.delete('');
  return [...words];
}

/** Says of a text whether it may hold a name of an imported pack; null where there is none to look for. */
export async function loadScoutedNames(): Promise<((text: string) => boolean) | null> {
  const stored = (await browser.storage.local.get(SCOUT_KEY))[SCOUT_KEY];
  const words = Array.isArray(stored) ? stored.filter((word): word is string => typeof word === 'string') : [];
  return words.length === 0 ? null : createNameCheck(words);
}

export function createNameCheck(words: readonly string[]): (text: string) => boolean {
  const known = new Map<string, (readonly string[])[]>(); // by first word: the words that follow it
  const hashes = new Uint8Array(HASHES); // asked first: most words of a page are in no name
  const wordless = new Map<string, string[]>(); // ideographs and names of signs alone, by their first
  for (const word of words) {
    const kind = characterClass(word.charCodeAt(0));
    const first = word.charAt(0);
    if (isRun(kind)) {
      const [own = '', ...rest] = word.split(' ');
      known.set(own, [...(known.get(own) ?? []), rest]);
      hashes[hashOf(own, 0, own.length)] = 1;
    } else wordless.set(first, [...(wordless.get(first) ?? []), word]);
  }

  const isKnown = (small: string, start: number, end: number) =>
    hashes[hashOf(small, start, end)] === 1 &&
    known.get(small.slice(start, end))?.some((rest) => follow(small, end, rest)) === true;

  /** Words at the edges of blocks are glued to their neighbours where the page has no white space between: "TGVThe". */
  function isPartKnown(text: string, small: string, start: number, end: number): boolean {
    const edges = [start, ...seamsIn(text, small, start, end), end];
    return edges.some((from, at) => edges.slice(at + 1).some((to) => isKnown(small, from, to)));
  }

  return (raw) => {
    if (TWICE_ENCODED.test(raw)) return true;
    const text = withoutHiddenSigns(raw);
    const small = folded(text);
    let start = 0;
    for (let at = 0; at < small.length; start = at) {
      let code = small.charCodeAt(at);
      const kind = characterClass(code);
      at += 1;
      if (!isRun(kind)) {
        if (wordless.get(small.charAt(start))?.some((word) => standsAt(small, start, word))) return true;
        continue;
      }
      let mayBeGlued = false;
      for (; at < small.length; at += 1) {
        code = small.charCodeAt(at);
        if (characterClass(code) !== kind) break;
        mayBeGlued ||= text.charCodeAt(at) !== code;
      }
      if (isKnown(small, start, at)) return true;
      if (mayBeGlued && isPartKnown(text, small, start, at)) return true;
    }
    return false;
  };
}

/** What of the linker's folding changes letters. */
function folded(text: string): string {
  return foldWidth(text).toLowerCase();
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash, 31) + text.charCodeAt(at);
  return hash & (HASHES - 1);
}

/** The first words of a folded name; of one that begins with ideographs all of these, of one of signs alone all of it. */
function beginning(name: string): string {
  const start = wordStart(name, 0);
  if (start === name.length) return name;
  if (characterClass(name.charCodeAt(start)) === IDEOGRAPH) return wordAt(name, start);
  const words: string[] = [];
  for (let at = start; at < name.length && words.length < MOST_WORDS; ) {
    const end = runEnd(name, at);
    words.push(name.slice(at, end));
    at = wordStart(name, end);
  }
  return words.join(' ');
}

function wordStart(text: string, from: number): number {
  let at = from;
  while (at < text.length && characterClass(text.charCodeAt(at)) === OTHER) at += 1;
  return at;
}

function runEnd(text: string, from: number): number {
  const kind = characterClass(text.charCodeAt(from));
  let at = from + 1;
  while (at < text.length && characterClass(text.charCodeAt(at)) === kind) at += 1;
  return at;
}

/** Whether these words stand behind `end`, with nothing but signs between. The last may go on: it may be glued to the next block. */
function follow(small: string, end: number, words: readonly string[]): boolean {
  let at = end;
  for (const word of words) {
    at = wordStart(small, at);
    if (!small.startsWith(word, at)) return false;
    at += word.length;
  }
  return true;
}

/** All ideographs from `start` on. */
function wordAt(name: string, start: number): string {
  const kind = characterClass(name.charCodeAt(start));
  let word = '';
  for (let at = start; at < name.length; at += 1) {
    const code = name.charCodeAt(at);
    if (kind === IDEOGRAPH && characterClass(code) === OTHER) continue;
    if (characterClass(code) !== kind) break;
    word += name.charAt(at);
  }
  return word;
}

/** Whether these characters stand there, with whatever white space and other signs between them. */
function standsAt(small: string, start: number, word: string): boolean {
  let at = start;
  for (const unit of word.split('')) {
    while (at < small.length && small.charAt(at) !== unit) {
      if (at === start || characterClass(small.charCodeAt(at)) !== OTHER) return false;
      at += 1;
    }
    if (at === small.length) return false;
    at += 1;
  }
  return true;
}

/** Where one block may end and the next begin: before a capital, and behind an acronym. */
function seamsIn(text: string, small: string, start: number, end: number): number[] {
  const isCapital = (at: number) => text.charCodeAt(at) !== small.charCodeAt(at);
  const seams: number[] = [];
  for (let at = start + 1; at < end && seams.length < MOST_SEAMS; at += 1) {
    if (isCapital(at) || (isCapital(at - 1) && isCapital(at - 2))) seams.push(at);
  }
  return seams;
}

/** Whether such characters make up words together with their like. */
function isRun(kind: number): boolean {
  return kind !== OTHER && kind !== IDEOGRAPH;
}
