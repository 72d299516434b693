import { createTextBuilder } from '../../text/text-builder.ts';
import { liveRange } from '../text/live-range.ts';
import type { RangeInit } from '../text/text-index.ts';

export function isSamePlace(a: RangeInit, b: RangeInit): boolean {
  return (
    a.startContainer === b.startContainer &&
    a.startOffset === b.startOffset &&
    a.endContainer === b.endContainer &&
    a.endOffset === b.endOffset
  );
}

/**
 * Whether a place where these letters are holds what was read there; of one over several nodes, between which there may be what is not
 * shown, whether its first and last do, and all its letters are there in their order.
 */
export function standsOn(place: RangeInit, letters: string, surface: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (startContainer === endContainer) return letters === surface || readableText(letters) === surface;
  return (
    holdsInOrder(readableText(letters), surface) &&
    surface.startsWith(readableText(startContainer.data.slice(startOffset))) &&
    surface.endsWith(readableText(endContainer.data.slice(0, endOffset)))
  );
}

function holdsInOrder(text: string, surface: string): boolean {
  let at = 0;
  for (const sign of surface.replace(/\s+/g, '')) {
    at = text.indexOf(sign, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function readableText(raw: string): string {
  const builder = createTextBuilder();
  builder.append(raw);
  return builder.build().text;
}

/** The letters at a place as the page has them now. */
export function lettersOf({ startContainer, startOffset, endContainer, endOffset }: RangeInit): string {
  if (startContainer === endContainer) {
    // Not `data.slice`: Firefox copies the whole text for each mark in it.
    return startOffset > startContainer.length
      ? ''
      : startContainer.substringData(startOffset, endOffset - startOffset);
  }
  return liveRange({ startContainer, startOffset, endContainer, endOffset })?.toString() ?? '';
}
