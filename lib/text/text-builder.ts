import type { Block, BlockKind, ReadableText, Span } from './readable-text.ts';
import { twiceEncodedSign } from './twice-encoded.ts';

/** A place in one of the appended sources: `offset` UTF-16 units into source number `source`. */
export interface SourcePoint {
  readonly source: number;
  readonly offset: number;
}

export interface BuiltText extends ReadableText {
  /** Where the character at `offset` came from. A separator between blocks has the place of the character before it. */
  pointAt(offset: number): SourcePoint;
  /** The text offset of the first character at or after that place; the text's length where there is none. */
  offsetOf(point: SourcePoint): number;
}

/** Joins pieces of raw text into `ReadableText` and keeps the way back. Time is linear in the text appended. */
export interface TextBuilder {
  /** Adds the text of the next source (sources are numbered from 0 in the order they are appended). */
  append(raw: string, isOpaque?: boolean): void;
  lineBreak(): void;
  /** Ends the current block; what follows belongs to a block of this kind. */
  startBlock(kind: BlockKind, lang: string | null): void;
  build(): BuiltText;
}

const SOFT_HYPHEN = 0x00ad;
const MONGOLIAN_VOWEL_SEPARATOR = 0x180e;
const ZERO_WIDTH_SPACE = 0x200b;
const ZERO_WIDTH_NON_JOINER = 0x200c;
const ZERO_WIDTH_JOINER = 0x200d;
const FIRST_NON_LATIN = 0x0250;

/** Of ASCII. Other spaces may be the last byte of a sign that is encoded twice. */
function isPlainSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d);
}

/** The white space of ECMAScript's `\s` and U+0085, except the byte order mark, which shows nothing at all. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return isPlainSpace(code);
  if (code < 0x1680) return code === 0xa0 || code === 0x85;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Characters without width: soft hyphen, zero-width space, direction marks, word joiner, byte order mark. */
function isInvisible(code: number): boolean {
  if (code < 0x180e) return code === SOFT_HYPHEN;
  return (
    code === MONGOLIAN_VOWEL_SEPARATOR ||
    code === ZERO_WIDTH_SPACE ||
    code === 0x200e ||
    code === 0x200f ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2064) ||
    (code >= 0x2066 && code <= 0x2069) ||
    code === 0xfeff
  );
}

/** Joiners shape Persian, Indic scripts and emoji; after a Latin letter they only hide a name. */
function isIdleJoiner(code: number, previous: number): boolean {
  return (code === ZERO_WIDTH_JOINER || code === ZERO_WIDTH_NON_JOINER) && previous < FIRST_NON_LATIN;
}

/** All but signs that show, with lone spaces between them: such text is taken as it is, which is four times as fast as sign by sign. */
const UNEVEN = /[^ -~\u00a1-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e\u3001-\ud7ff]| {2}/;
const UNUSUAL_SPACE = /[^\S ]|\u0085/g;

export function createTextBuilder(): TextBuilder {
  const pieces: string[] = [];
  const blocks: Block[] = [];
  const opaque: Span[] = [];
  // A run is a stretch of text copied from one source without a gap: three numbers each, in text order.
  const runStarts: number[] = [];
  const runSources: number[] = [];
  const runOffsets: number[] = [];
  let length = 0;
  let source = -1;
  let lastCode = 0x0a;
  let pendingSpace: SourcePoint | null = null;
  let blockStart = -1;
  let nextKind: BlockKind = 'paragraph';
  let nextLang: string | null = null;

  function addRun(text: string, from: number, offset: number): void {
    runStarts.push(length);
    runSources.push(from);
    runOffsets.push(offset);
    pieces.push(text);
    length += text.length;
  }

  function openBlock(): void {
    if (blockStart >= 0) return;
    if (length > 0) {
      pieces.push('\n');
      length += 1;
    }
    blockStart = length;
  }

  function closeBlock(): void {
    pendingSpace = null;
    lastCode = 0x0a;
    if (blockStart < 0) return;
    blocks.push({ start: blockStart, end: length, kind: nextKind, lang: nextLang });
    blockStart = -1;
  }

  /** `isPlain`: of white space it holds nothing but spaces. */
  function flushRun(raw: string, start: number, end: number, isPlain: boolean): void {
    if (start < 0 || start === end) return;
    const text = raw.slice(start, end);
    put(isPlain ? text : text.replace(UNUSUAL_SPACE, ' '), start);
    lastCode = raw.charCodeAt(end - 1);
  }

  function put(text: string, offset: number): void {
    openBlock();
    if (pendingSpace !== null) {
      addRun(' ', pendingSpace.source, pendingSpace.offset);
      pendingSpace = null;
    }
    addRun(text, source, offset);
  }

  /** A sign that stands in the source as something longer. */
  function appendSign(sign: string, offset: number): void {
    const code = sign.charCodeAt(0);
    if (isInvisible(code)) return;
    if (isSpace(code)) {
      appendSpace(offset);
      return;
    }
    put(sign, offset);
    lastCode = code;
  }

  function appendSpace(offset: number): void {
    if (pendingSpace === null && lastCode !== 0x0a) pendingSpace = { source, offset };
  }

  function append(raw: string, isOpaque = false): void {
    source += 1;
    const opaqueFrom = length;
    let start = 0;
    let end = raw.length;
    while (start < end && isPlainSpace(raw.charCodeAt(start))) start += 1;
    while (end > start && isPlainSpace(raw.charCodeAt(end - 1))) end -= 1;
    if (start > 0) appendSpace(0);
    if (UNEVEN.test(start > 0 || end < raw.length ? raw.slice(start, end) : raw)) appendUneven(raw, start, end);
    else flushRun(raw, start, end, true);
    if (start < end && end < raw.length) appendSpace(end);
    if (isOpaque && length > opaqueFrom) opaque.push({ start: opaqueFrom, end: length });
  }

  /** Sign by sign, from the first that shows to the last. */
  function appendUneven(raw: string, first: number, end: number): void {
    let runStart = -1;
    let isPlain = true;
    for (let at = first; at < end; at += 1) {
      const code = raw.charCodeAt(at);
      if (code > 0x20 && code < 0x7f) {
        if (runStart < 0) runStart = at;
      } else if (isSpace(code)) {
        const next = at + 1 < raw.length ? raw.charCodeAt(at + 1) : 0x20;
        // A lone space inside a run stays in it, which keeps the runs few and long.
        if (runStart >= 0 && next > 0x20 && next < 0x7f) {
          if (code !== 0x20) isPlain = false;
          continue;
        }
        flushRun(raw, runStart, at, isPlain);
        runStart = -1;
        isPlain = true;
        appendSpace(at);
      } else if (isInvisible(code) || isIdleJoiner(code, at > 0 ? raw.charCodeAt(at - 1) : lastCode)) {
        flushRun(raw, runStart, at, isPlain);
        runStart = -1;
        isPlain = true;
      } else {
        const encoded = twiceEncodedSign(raw, at);
        if (encoded !== null) {
          flushRun(raw, runStart, at, isPlain);
          runStart = -1;
          isPlain = true;
          appendSign(encoded.sign, at);
          at += encoded.length - 1;
        } else if (runStart < 0) runStart = at;
      }
    }
    flushRun(raw, runStart, end, isPlain);
  }

  function lineBreak(): void {
    pendingSpace = null;
    if (blockStart < 0 || lastCode === 0x0a) return;
    pieces.push('\n');
    length += 1;
    lastCode = 0x0a;
  }

  function startBlock(kind: BlockKind, lang: string | null): void {
    closeBlock();
    nextKind = kind;
    nextLang = lang;
  }

  function build(): BuiltText {
    closeBlock();
    const text = pieces.join('');
    return { text, blocks, opaque, ...wayBack(runStarts, runSources, runOffsets, text.length) };
  }

  return { append, lineBreak, startBlock, build };
}

function wayBack(
  starts: readonly number[],
  sources: readonly number[],
  offsets: readonly number[],
  length: number,
): Pick<BuiltText, 'pointAt' | 'offsetOf'> {
  function runLength(run: number): number {
    return (starts[run + 1] ?? length) - (starts[run] ?? 0);
  }

  return {
    pointAt(offset) {
      const run = lastIndexWhere(starts.length, (at) => (starts[at] ?? 0) <= offset);
      if (run < 0) return { source: 0, offset: 0 };
      return { source: sources[run] ?? 0, offset: (offsets[run] ?? 0) + offset - (starts[run] ?? 0) };
    },
    offsetOf(point) {
      const run = lastIndexWhere(starts.length, (at) => {
        const order = (sources[at] ?? 0) - point.source;
        return order < 0 || (order === 0 && (offsets[at] ?? 0) <= point.offset);
      });
      if (run < 0) return 0;
      const into = sources[run] === point.source ? point.offset - (offsets[run] ?? 0) : runLength(run);
      return (starts[run] ?? 0) + Math.min(into, runLength(run));
    },
  };
}

/** The last index below `count` for which `holds` is true (binary search: true for a prefix only); -1 if none. */
function lastIndexWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
