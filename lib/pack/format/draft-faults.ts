import type { Card } from '../card.ts';
import type { Alias } from '../topic-names.ts';
import {
  BLANK,
  FEWEST_SIGNS,
  INVISIBLE,
  LONGEST_ALIAS,
  LONGEST_NAME,
  LONGEST_QUESTION,
  LONGEST_SHORT,
  MARKUP,
} from './limits.ts';

/** Why a typed text cannot be saved. */
export type TextFault =
  | { readonly kind: 'empty' }
  /** UTF-16 units: how many there may be, and how many there are. */
  | { readonly kind: 'long'; readonly most: number; readonly length: number }
  | { readonly kind: 'markup' }
  | { readonly kind: 'noName'; readonly name: string };

/** The fields of a drafted card that cannot be saved as they are. */
export type CardFaults = Readonly<Partial<Record<'question' | 'answer' | 'title' | 'aliases', TextFault>>>;

/** What is wrong with what the reader typed for a card, in the terms of `parsePack`; empty where all is right. */
export function cardFaults({ question, short, title }: Card, aliases: readonly Alias[]): CardFaults {
  const unfit = aliases.find((alias) => typeof alias === 'string' && !isName(alias));
  const faults = {
    question: textFault(question, LONGEST_QUESTION),
    answer: textFault(short.text, LONGEST_SHORT),
    title: textFault(title, LONGEST_NAME),
    aliases: unfit === undefined ? null : { kind: 'noName' as const, name: String(unfit) },
  };
  return Object.fromEntries(Object.entries(faults).filter(([, fault]) => fault !== null));
}

export function textFault(text: string, most: number): TextFault | null {
  if (BLANK.test(text)) return { kind: 'empty' };
  if (text.length > most) return { kind: 'long', most, length: text.length };
  return isPlain(text) ? null : { kind: 'markup' };
}

function isName(alias: string): boolean {
  const signs = alias.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  return signs >= FEWEST_SIGNS && alias.length <= LONGEST_ALIAS && isPlain(alias);
}

function isPlain(text: string): boolean {
  return !MARKUP.test(text) && !INVISIBLE.test(text) && text.isWellFormed();
}
