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
 * The stretches of text that a mark is put on at a place where the page has these letters now: one, unless the page shows something in between
 * that was not read, such as the reading over a word, or a button. None where they are not what was read there.
 */
export function stretchesOf(place: RangeInit, letters: string, surface: string): readonly RangeInit[] {
  if (letters === surface) return [place];
  const texts = textsOf(place);
  const read = texts.map(lettersOf).join('');
  if (read.length > letters.length || withoutSpaces(readableText(read)) !== withoutSpaces(surface)) return [];
  return read === letters ? [place] : texts;
}

function textsOf(place: RangeInit): readonly RangeInit[] {
  const { startContainer, startOffset, endContainer, endOffset, between = [] } = place;
  if (startContainer === endContainer) return [place];
  return [startContainer, ...between, endContainer].map((text) => ({
    startContainer: text,
    startOffset: text === startContainer ? startOffset : 0,
    endContainer: text,
    endOffset: text === endContainer ? endOffset : text.length,
  }));
}

/** Between two texts there may be a line break, which is a space to the reader. */
function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

function readableText(raw: string): string {
  const builder = createTextBuilder();
  builder.append(raw);
  return builder.build().text;
}

/** The letters at a place as the page has them now, with what stands in between. */
export function lettersOf({ startContainer, startOffset, endContainer, endOffset }: RangeInit): string {
  if (startContainer === endContainer) {
    // Not `data.slice`: Firefox copies the whole text for each mark in it.
    return startOffset > startContainer.length
      ? ''
      : startContainer.substringData(startOffset, endOffset - startOffset);
  }
  return liveRange({ startContainer, startOffset, endContainer, endOffset })?.toString() ?? '';
}
