import type { RangeInit } from './text-index.ts';

/**
 * A live range over a place, for its boxes and letters; made when needed and dropped, because live ranges tax the page.
 * null where the page has shortened the text since it was read.
 */
export function liveRange({ startContainer, startOffset, endContainer, endOffset }: RangeInit): Range | null {
  const range = startContainer.ownerDocument.createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    return null; // IndexSizeError
  }
  return range;
}
