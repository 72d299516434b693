import type { Block, BlockKind, ReadableText, Span } from '../linking/readable-text.ts';
import { findQuotations } from './quotations.ts';
import { isFalseBoundary } from './sentence-end.ts';

/** A sentence of the page: a span of `ReadableText.text` within one block, without white space at its ends. */
export interface Sentence extends Span {
  readonly text: string;
  /** Index into `ReadableText.blocks`. */
  readonly block: number;
  readonly kind: BlockKind;
}

/** A quotation up to this long (UTF-16 units) stays in one sentence with who says it; a longer one is cut. */
const LONGEST_WHOLE_QUOTATION = 320;

/** One segmenter for all languages: the rules of Unicode's annex 29 know no language, and our guards do. */
let segmenter: Intl.Segmenter | null = null;

/** Sentences in text order, never across blocks; code is passed over. Time is linear in the text. */
export function splitSentences(text: ReadableText): Sentence[] {
  const sentences: Sentence[] = [];
  text.blocks.forEach((block, index) => {
    if (block.kind === 'code') return;
    const raw = text.text.slice(block.start, block.end);
    for (const span of splitBlock(raw, block)) {
      const start = block.start + span.start;
      const end = block.start + span.end;
      sentences.push({ start, end, text: raw.slice(span.start, span.end), block: index, kind: block.kind });
    }
  });
  return sentences;
}

function splitBlock(raw: string, block: Block): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const quotations = findQuotations(raw).filter((it) => it.end - it.start <= LONGEST_WHOLE_QUOTATION);
  const spans: Span[] = [];
  let quotation = 0;
  let start = 0;
  let lastStart = 0;
  let lastEnd = 0;
  for (const { index, segment } of segmenter.segment(raw)) {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= index) quotation += 1;
    const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < index;
    if (index > 0 && !isQuoted && !isFalseBoundary(raw.slice(lastStart, lastEnd), segment, block.lang)) {
      pushTrimmed(spans, raw, start, index);
      start = index;
    }
    lastStart = index;
    lastEnd = index + segment.length;
  }
  pushTrimmed(spans, raw, start, raw.length);
  return spans;
}

function pushTrimmed(spans: Span[], raw: string, from: number, to: number): void {
  const piece = raw.slice(from, to);
  const start = from + piece.length - piece.trimStart().length;
  const end = from + piece.trimEnd().length;
  if (end > start) spans.push({ start, end });
}
