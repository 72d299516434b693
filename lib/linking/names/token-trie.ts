import { characterClass, IDEOGRAPH, OTHER } from '../../text/character-class.ts';

/**
 * All names in one automaton over words. A word is a run of letters of one kind, a run of digits, an ideograph, or one other sign;
 * a single space or hyphen between two words is passed over, so "open source", "open-source" are one name.
 * A scan hashes each word as it reads it and looks into a bit set, so that its time hardly depends on how many names there are.
 */
export interface TokenTrie {
  /**
   * Adds a folded name; says its node, a small number, the same for the same words. -1 for an empty name. A scan stops only
   * where a name begins that is `scanned`; the others are there for walks alone.
   */
  add(folded: string, scanned: boolean): number;
  /**
   * Reads from `from` to the end of the word that holds `to`, and says where that is. Calls `visit(start)` at each word that begins
   * a scanned name (and rarely at others), in text order. `visit` may then `walk` from there.
   */
  scan(folded: string, from: number, to: number, visit: (start: number) => void): number;
  /** Calls `reach(node, end)` for every name that begins at `start`, shortest first. */
  walk(folded: string, start: number, reach: (node: number, end: number) => void): void;
}

const ROOT = 0;
const NO_WORD = -1;
const FILTER_BITS = 1 << 19; // 64 kB: at 20,000 distinct words one foreign word in 25 passes by chance
const FILTER_MASK = FILTER_BITS - 1;
const BEGINNING_BITS = 1 << 17; // 16 kB: walks are few, and a word that passes by chance costs one look
const BEGINNING_MASK = BEGINNING_BITS - 1;
const HASH_STEP = 0x01000193; // FNV-1a's prime
const SPACE = 0x20;
const HYPHEN = 0x2d;

export function createTokenTrie(): TokenTrie {
  const words = new Map<string, number>();
  const ways = createWays();
  const firstWords = new Uint32Array(FILTER_BITS / 32);
  const beginnings = new Uint32Array(BEGINNING_BITS / 32); // of all names, scanned or not
  let longestWord = 0;

  function numberOf(word: string): number {
    const known = words.get(word);
    if (known !== undefined) return known;
    words.set(word, words.size);
    longestWord = Math.max(longestWord, word.length);
    return words.size - 1;
  }

  function remember(hash: number, scanned: boolean): void {
    setBit(beginnings, hash & BEGINNING_MASK);
    if (scanned) setBit(firstWords, hash & FILTER_MASK);
  }

  /** Whether a name may begin with the word at `start`: of the words around a name hardly any does. */
  function mayBegin(folded: string, start: number): boolean {
    if (start >= folded.length) return false;
    const end = wordEnd(folded, start, start + longestWord + 1);
    return end - start <= longestWord && hasBit(beginnings, hashOf(folded, start, end) & BEGINNING_MASK);
  }

  return {
    add(folded, scanned) {
      let node = ROOT;
      let at = 0;
      while (at < folded.length) {
        const end = wordEnd(folded, at, folded.length);
        if (node === ROOT) remember(hashOf(folded, at, end), scanned);
        node = ways.step(node, numberOf(folded.slice(at, end)));
        at = skipSeparator(folded, end);
      }
      return node === ROOT ? -1 : node;
    },
    scan: (folded, from, to, visit) => scanWords(firstWords, folded, from, to, visit),
    walk(folded, start, reach) {
      if (!mayBegin(folded, start)) return;
      let node = ROOT;
      let at = start;
      while (at < folded.length) {
        if (ways.isEnd(node)) return;
        const end = wordEnd(folded, at, at + longestWord + 1);
        if (end - at > longestWord) return;
        const word = words.get(folded.slice(at, end));
        const next = word === undefined ? undefined : ways.next(node, word);
        if (next === undefined) return;
        node = next;
        reach(node, end);
        at = skipSeparator(folded, end);
      }
    },
  };
}

/** The nodes, and which word leads from which to which. */
interface Ways {
  next(node: number, word: number): number | undefined;
  /** As `next`; makes the way if there is none. */
  step(node: number, word: number): number;
  isEnd(node: number): boolean;
}

function createWays(): Ways {
  // Most nodes have one way on: by node, its word and where it leads. Further ways are in a map; nodes without are holes.
  const firstWord: number[] = [NO_WORD];
  const firstNext: number[] = [ROOT];
  const furtherNext: Map<number, number>[] = [];

  function next(node: number, word: number): number | undefined {
    return firstWord[node] === word ? firstNext[node] : furtherNext[node]?.get(word);
  }

  return {
    next,
    step(node, word) {
      const known = next(node, word);
      if (known !== undefined) return known;
      const made = firstWord.length;
      firstWord.push(NO_WORD);
      firstNext.push(ROOT);
      if (firstWord[node] === NO_WORD) {
        firstWord[node] = word;
        firstNext[node] = made;
      } else {
        const further = furtherNext[node] ?? new Map<number, number>();
        furtherNext[node] = further.set(word, made);
      }
      return made;
    },
    isEnd: (node) => firstWord[node] === NO_WORD,
  };
}

/** As `TokenTrie.scan`; `firstWords` are the bits of the words that names begin with. */
function scanWords(
  firstWords: Uint32Array,
  folded: string,
  from: number,
  to: number,
  visit: (start: number) => void,
): number {
  const length = folded.length;
  const last = Math.min(to, length);
  let at = from;
  while (at < last) {
    const start = at;
    let code = folded.charCodeAt(at);
    const kind = characterClass(code);
    let hash = Math.imul(code, HASH_STEP);
    at += 1;
    if (kind !== OTHER && kind !== IDEOGRAPH) {
      while (at < length) {
        code = folded.charCodeAt(at);
        if (characterClass(code) !== kind) break;
        hash = Math.imul(hash ^ code, HASH_STEP);
        at += 1;
      }
    }
    const bit = spread(hash) & FILTER_MASK;
    if (hasBit(firstWords, bit)) visit(start);
  }
  return at;
}

function setBit(bits: Uint32Array, bit: number): void {
  bits[bit >>> 5] = (bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
}

function hasBit(bits: Uint32Array, bit: number): boolean {
  return ((bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
}

/** Past a space, a hyphen, or a hyphen at a line's end ("open- source") between two words; beside a sign it is a sign itself. */
function skipSeparator(folded: string, at: number): number {
  const code = folded.charCodeAt(at);
  if ((code !== SPACE && code !== HYPHEN) || !isWord(folded, at - 1)) return at;
  if (isWord(folded, at + 1)) return at + 1;
  return code === HYPHEN && folded.charCodeAt(at + 1) === SPACE && isWord(folded, at + 2) ? at + 2 : at;
}

function isWord(folded: string, at: number): boolean {
  return at >= 0 && at < folded.length && characterClass(folded.charCodeAt(at)) !== OTHER;
}

/** Where the word that begins at `start` ends; not past `limit`. */
function wordEnd(folded: string, start: number, limit: number): number {
  const kind = characterClass(folded.charCodeAt(start));
  let at = start + 1;
  if (kind === OTHER || kind === IDEOGRAPH) return at;
  const last = Math.min(limit, folded.length);
  while (at < last && characterClass(folded.charCodeAt(at)) === kind) at += 1;
  return at;
}

function hashOf(folded: string, start: number, end: number): number {
  let hash = Math.imul(folded.charCodeAt(start), HASH_STEP);
  for (let at = start + 1; at < end; at += 1) hash = Math.imul(hash ^ folded.charCodeAt(at), HASH_STEP);
  return spread(hash);
}

/** FNV leaves its low bits poor; fold the high ones in. */
function spread(hash: number): number {
  return hash ^ (hash >>> 15);
}
