/** Half-open UTF-16 offsets into `ReadableText.text` (the shape of a W3C TextPositionSelector). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'item' | 'caption' | 'quote' | 'cell' | 'code';

/** A run of text that the page shows as a unit: no name and no sentence goes on from one block to the next. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** BCP 47 language from the nearest `lang` attribute; null where the page does not say. */
  readonly lang: string | null;
}

/**
 * Text as a reader sees it. White space is single spaces, soft hyphens and zero-width characters are gone,
 * blocks are separated by one "\n", and a "\n" inside a block is a line break (`<br>`). Quotation marks, hyphens and
 * letter case are as written: folding those is the matcher's business, quoting them is the reader's.
 */
export interface ReadableText {
  readonly text: string;
  /** In text order, not overlapping. */
  readonly blocks: readonly Block[];
  /** Code, keys and the like: there to be read, never to be linked. In text order. */
  readonly opaque: readonly Span[];
}
