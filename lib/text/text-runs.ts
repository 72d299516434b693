/** A place in one of the appended sources: `offset` UTF-16 units into source number `source`. */
export interface SourcePoint {
  readonly source: number;
  readonly offset: number;
}

/** The way from a text back to what it was joined from. */
export interface WayBack {
  /** Where the character at `offset` came from. A separator between blocks has the place of the character before it. */
  pointAt(offset: number): SourcePoint;
}

/** A text that is put together of stretches of its sources. */
export interface TextRuns {
  /** Adds a stretch that was copied from one source without a gap. */
  add(text: string, source: number, offset: number): void;
  /** Adds a line break, which comes from nowhere. */
  addBreak(): void;
  /** So far, in UTF-16 units. */
  length(): number;
  build(): WayBack & { readonly text: string };
}

export function createTextRuns(): TextRuns {
  const pieces: string[] = [];
  // Three numbers each, in text order.
  const starts: number[] = [];
  const sources: number[] = [];
  const offsets: number[] = [];
  let length = 0;

  return {
    add(text, source, offset) {
      starts.push(length);
      sources.push(source);
      offsets.push(offset);
      pieces.push(text);
      length += text.length;
    },
    addBreak() {
      pieces.push('\n');
      length += 1;
    },
    length: () => length,
    build: () => ({ text: pieces.join(''), ...wayBack(starts, sources, offsets) }),
  };
}

function wayBack(starts: readonly number[], sources: readonly number[], offsets: readonly number[]): WayBack {
  return {
    pointAt(offset) {
      const run = lastIndexWhere(starts.length, (at) => (starts[at] ?? 0) <= offset);
      if (run < 0) return { source: 0, offset: 0 };
      return { source: sources[run] ?? 0, offset: (offsets[run] ?? 0) + offset - (starts[run] ?? 0) };
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
