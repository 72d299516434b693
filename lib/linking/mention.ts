import type { TopicId } from '../pack/pack.ts';
import type { ReadableText, Span } from './readable-text.ts';

/** A decided match: where the page speaks of a topic. */
export interface Mention {
  readonly span: Span;
  /** The exact characters on the page. */
  readonly surface: string;
  readonly topic: TopicId;
  /** The version that the name carries, e.g. "3.1" in "Llama 3.1 405B". */
  readonly version?: string;
}

/** What is known about the page besides its text. */
export interface LinkContext {
  readonly title?: string;
  readonly lang?: string | null;
}

export interface Linker {
  /** Mentions in text order, never overlapping, never empty. Time is linear in the text. */
  link(text: ReadableText, context?: LinkContext): Mention[];
}
