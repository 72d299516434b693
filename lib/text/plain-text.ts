import type { ReadableText, Span } from './readable-text.ts';
import { createTextBuilder } from './text-builder.ts';

/** Raw text made readable, and the way back. */
export interface PlainText extends ReadableText {
  /** The span's offsets in the raw text. */
  toRaw(span: Span): Span;
}

/** Blank lines, or one line end before the mark of a list, a heading, a quotation or a table. */
const BLOCK_END = /\n(?:[^\S\n]*\n\s*|[^\S\n]*(?=(?:[-*+\u2022]|\d{1,3}[.)]|#{1,6}|>)[^\S\n]|\|))/g;

/** Blank lines and list marks part blocks; another line end is white space, as in Markdown and in wrapped mail. */
export function readPlainText(raw: string, lang: string | null = null): PlainText {
  const builder = createTextBuilder();
  const starts: number[] = []; // raw offset of each source
  let from = 0;
  function appendBlock(to: number): void {
    builder.startBlock('paragraph', lang);
    builder.append(raw.slice(from, to));
    starts.push(from);
  }
  for (const gap of raw.matchAll(BLOCK_END)) {
    appendBlock(gap.index);
    from = gap.index + gap[0].length;
  }
  appendBlock(raw.length);
  const built = builder.build();
  function rawOffset(offset: number): number {
    const point = built.pointAt(offset);
    return (starts[point.source] ?? 0) + point.offset;
  }
  return {
    text: built.text,
    blocks: built.blocks,
    opaque: built.opaque,
    toRaw: ({ start, end }) => ({ start: rawOffset(start), end: rawOffset(end - 1) + 1 }),
  };
}
