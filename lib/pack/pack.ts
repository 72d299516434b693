import type { CardSet } from './card.ts';
import type { Contrast } from './contrast.ts';
import type { TopicNames } from './topic-names.ts';
import type { Translation } from './translation.ts';

/** A knowledge pack: a set of cards, the names by which a page speaks of their topics, and where it may differ from them. */
export interface Pack extends CardSet {
  readonly names: readonly TopicNames[];
  readonly contrasts?: readonly Contrast[];
  /** The pack's texts in other languages, where its file carries them. */
  readonly translations?: readonly Translation[];
}
