import type { TopicId } from '../pack/card.ts';
import type { Points } from '../pack/topic-names.ts';
import type { ReadableText, Span } from '../text/readable-text.ts';

/** A decided match: where the page speaks of a topic. */
export interface Mention {
  readonly span: Span;
  /** The exact characters on the page. */
  readonly surface: string;
  readonly topic: TopicId;
  /** Topics of other packs that claim the same spelling, in the order of the packs; absent where there are none. */
  readonly others?: readonly TopicId[];
  /** The version that the name carries, e.g. "3.1" in "Llama 3.1 405B". */
  readonly version?: string;
}

/** What is known about the page besides its text. */
export interface LinkContext {
  readonly title?: string;
  readonly lang?: string | null;
}

/** One reason for or against a match. */
export interface Evidence {
  readonly kind: 'name' | 'language' | 'grammar' | 'capital' | 'joined' | 'cue' | 'title' | 'page' | 'cap';
  /** What was seen: the alias, the cue, the language. */
  readonly detail: string;
  readonly points: Points;
}

/** A match with all that was weighed. */
export interface Verdict {
  readonly mention: Mention;
  readonly isLinked: boolean;
  readonly points: Points;
  readonly evidence: readonly Evidence[];
}

/** A stretch of an article, linked by itself. */
export interface LinkedStretch {
  readonly mentions: readonly Mention[];
  /** The packs of which a core topic is in it. */
  readonly packs: ReadonlySet<number>;
  /** Its mentions in an article in which core topics of these packs are, here or elsewhere. */
  among(packs: ReadonlySet<number>): readonly Mention[];
}

export interface Linker {
  /** Mentions in text order, never overlapping, never empty. Time is linear in the text. */
  link(text: ReadableText, context?: LinkContext): Mention[];
  /** A stretch of a text, in slices of a millisecond or two, for long pages: each yield is a place to pause. */
  linkInSlices(text: ReadableText, context?: LinkContext): Generator<undefined, LinkedStretch>;
  /** Every match, linked or not, with its evidence: for those who write packs. */
  explain(text: ReadableText, context?: LinkContext): Verdict[];
}
