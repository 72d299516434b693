import type { Source, TopicId } from '../pack/card.ts';
import type { Span } from '../text/readable-text.ts';

/** The page's own words; `span` in offsets of `ReadableText.text`. */
export interface Quote {
  readonly text: string;
  readonly span: Span;
  /** Who says it, in the page's words, where the page reports somebody's claim: "Zuckerberg", "critics". */
  readonly speaker?: string;
}

export interface Explanation extends Quote {
  readonly topic: TopicId;
  /** 0..1 */
  readonly score: number;
}

export interface Claim extends Quote {
  readonly topic: TopicId;
  readonly speaker: string;
}

/** Where the page and a card differ, put neutrally in a sentence of ours. */
export interface Difference {
  readonly topic: TopicId;
  readonly kind: 'version' | 'licence' | 'overtaken';
  readonly text: string;
  /** The place on the page that differs. */
  readonly span?: Span;
  readonly updateId?: string;
  readonly source?: Source;
}

export interface CardOnPage {
  readonly topic: TopicId;
  readonly count: number;
  /** 0..1, the heaviest card of the page has 1. */
  readonly weight: number;
  /** Indices into the page's mentions, in text order. */
  readonly mentions: readonly number[];
}

export interface PageReport {
  /** Heaviest first. */
  readonly cards: readonly CardOnPage[];
  /** At most four sentences in page order; none for a short page. */
  readonly summary: readonly Quote[];
  /** At most three a topic, best first within a topic. */
  readonly explanations: readonly Explanation[];
  readonly differences: readonly Difference[];
  readonly claims: readonly Claim[];
  readonly readingMinutes: number;
  readonly words: number;
}

export interface PageContext {
  readonly title: string | null;
  readonly lang: string | null;
  /** ISO date, as far as it is known. */
  readonly published: string | null;
}
