import { inSlices } from './in-slices.ts';
import { findQuotations } from './quotations.ts';
import type { Block, BlockKind, ReadableText, Span } from './readable-text.ts';
import { runToEnd } from './run-to-end.ts';
import { sentenceBreaks } from './sentence-breaks.ts';
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

/** Where a sentence begins indeed, if annex 29 lets one begin at `index` of a block's text; 0 if none does. */
export type PlaceBreak = (block: string, index: number) => number;

const BLOCKS_A_SLICE = 16; // at some 50 µs each

/** Sentences in text order, never across blocks; code is passed over. Time is linear in the text. */
export function splitSentences(text: ReadableText, placeBreak?: PlaceBreak): Sentence[] {
  return runToEnd(splitSentencesInSlices(text, placeBreak));
}

/** The same; yields where it may be interrupted. */
export function* splitSentencesInSlices(
  { text, blocks }: ReadableText,
  placeBreak?: PlaceBreak,
): Generator<undefined, Sentence[]> {
  const sentences: Sentence[] = [];
  yield* inSlices(blocks, BLOCKS_A_SLICE, (block, index) => {
    if (block.kind === 'code') return;
    const raw = text.slice(block.start, block.end);
    for (const span of splitBlock(raw, block, placeBreak)) {
      const start = block.start + span.start;
      const end = block.start + span.end;
      sentences.push({ start, end, text: raw.slice(span.start, span.end), block: index, kind: block.kind });
    }
  });
  return sentences;
}

function splitBlock(raw: string, block: Block, placeBreak: PlaceBreak = (_, index) => index): Span[] {
  const spans: Span[] = [];
  const breaks = sentenceBreaks(raw).flatMap((index) => placeBreak(raw, index) || []);
  if (breaks.length === 0) {
    pushTrimmed(spans, raw, 0, raw.length);
    return spans;
  }
  const quotations = findQuotations(raw).filter((it) => it.end - it.start <= LONGEST_WHOLE_QUOTATION);
  let quotation = 0;
  let start = 0;
  breaks.forEach((index, number) => {
    while ((quotations[quotation]?.end ?? Number.POSITIVE_INFINITY) <= index) quotation += 1;
    const isQuoted = (quotations[quotation]?.start ?? Number.POSITIVE_INFINITY) < index;
    if (isQuoted) return;
    const before = raw.slice(breaks[number - 1] ?? 0, index);
    if (isFalseBoundary(before, raw.slice(index, breaks[number + 1]), block.lang)) return;
    pushTrimmed(spans, raw, start, index);
    start = index;
  });
  pushTrimmed(spans, raw, start, raw.length);
  return spans;
}

function pushTrimmed(spans: Span[], raw: string, from: number, to: number): void {
  const piece = raw.slice(from, to);
  const kept = piece.trim();
  const start = from + piece.indexOf(kept);
  if (kept !== '') spans.push({ start, end: start + kept.length });
}
