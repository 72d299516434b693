import type { CardKind } from '../../lib/pack/card.ts';

export interface MarkedPart {
  readonly text: string;
  /** Of a mention; undefined for the text between two. */
  readonly kind?: CardKind;
}

/** Reads a text in which mentions are written `[model:Llama]`. */
export function readMarkedText(text: string): MarkedPart[] {
  return text
    .split(/\[([^\]]*)\]/)
    .map((part, index) => (index % 2 === 0 ? { text: part } : readMention(part)))
    .filter((part) => part.text !== '');
}

function readMention(written: string): MarkedPart {
  const colon = written.indexOf(':');
  return { kind: written.slice(0, colon) as CardKind, text: written.slice(colon + 1) };
}
