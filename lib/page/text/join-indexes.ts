import type { Block, Span } from '../../text/readable-text.ts';
import type { TextIndex } from './text-index.ts';

const PARTS_A_SLICE = 16; // sections of a long page, at less than 0.1 ms each

/** One text index over several that follow each other: as if all had been read in one pass. Yields where it may be interrupted. */
export function* joinIndexes(indexes: readonly TextIndex[]): Generator<undefined, TextIndex> {
  const parts = indexes.filter(({ text }) => text !== '');
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return only;
  const starts = sectionStarts(parts);
  const blocks: Block[] = [];
  const opaque: Span[] = [];
  for (const [at, part] of parts.entries()) {
    const start = starts[at] ?? 0;
    for (const { start: from, end, kind, lang } of part.blocks) {
      blocks.push({ start: from + start, end: end + start, kind, lang });
    }
    for (const span of part.opaque) opaque.push(moved(span, start));
    if (at % PARTS_A_SLICE === 0) yield;
  }

  /** The part that an offset lies in, and where that part starts. */
  function partAt(offset: number): { part: TextIndex; start: number } | null {
    let low = 0;
    let high = parts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    const part = parts[low - 1];
    return part === undefined ? null : { part, start: starts[low - 1] ?? 0 };
  }

  let joined: string | null = null;
  return {
    /** Joined when first asked for: to get hold of 19 MB in one piece takes Chromium 50 ms, and marks need only the parts. */
    get text() {
      joined ??= parts.map(({ text }) => text).join('\n');
      return joined;
    },
    blocks,
    opaque,
    shadowRoots: indexes.flatMap(({ shadowRoots }) => shadowRoots),
    locate(span) {
      const first = partAt(span.start);
      const last = partAt(span.end - 1);
      if (first === null || last === null) return null;
      if (first.part === last.part) return first.part.locate(moved(span, -first.start));
      const from = first.part.locate({ start: span.start - first.start, end: span.start - first.start + 1 });
      const to = last.part.locate({ start: span.end - 1 - last.start, end: span.end - last.start });
      return from === null || to === null ? null : { ...from, endContainer: to.endContainer, endOffset: to.endOffset };
    },
  };
}

/** Where each text starts when all are joined by one "\n". */
export function sectionStarts(parts: readonly { readonly text: string }[]): number[] {
  let start = 0;
  return parts.map(({ text }) => {
    const own = start;
    start += text.length + 1;
    return own;
  });
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
