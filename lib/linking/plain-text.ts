import type { ReadableText, Span } from './readable-text.ts';
import { createTextBuilder } from './text-builder.ts';

/** Raw text made readable, and the way back. */
export interface PlainText extends ReadableText {
  /** The span's offsets in the raw text. */
  toRaw(span: Span): Span;
}

const BLANK_LINES = /\n[^\S\n]*\n\s*/g;

/** Blank lines part blocks; a single line end is white space, as in Markdown and in wrapped mail. */
export function readPlainText(raw: string, lang: string | null = null): PlainText {
  const builder = createTextBuilder();
  const starts: number[] = []; // raw offset of each source
  let from = 0;
  function appendBlock(to: number): void {
    builder.startBlock('paragraph', lang);
    builder.append(raw.slice(from, to));
    starts.push(from);
  }
  for (const gap of raw.matchAll(BLANK_LINES)) {
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
