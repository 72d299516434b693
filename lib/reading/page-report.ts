import type { Source, TopicId } from '../pack/card.ts';
import type { Span } from '../text/readable-text.ts';

/** The page's own words; `span` in offsets of `ReadableText.text`. */
export interface Quote {
  readonly text: string;
  readonly span: Span;
  /** Who says it, in the page's words, where the page reports somebody's claim: "Zuckerberg", "critics". */
  readonly speaker?: string;
}

export interface BriefSentence extends Quote {
  /** One of the two that tell best what the article is about: shown whole at first sight. */
  readonly isLead: boolean;
}

/**
 * What the article says on a topic, in a sentence of its own: what it is, what the writer says of it, or what somebody else does. A
 * sentence that reports has a speaker.
 */
export interface TopicStatement extends Quote {
  readonly topic: TopicId;
  readonly kind: 'explains' | 'states' | 'reports';
  /** How likely a careful editor would show it, 0..1. */
  readonly score: number;
}

/** What a topic is to the article: what it is about, something it has a word on, or named in passing. */
export type TopicRole = 'subject' | 'part' | 'passing';

/** Where the page and a card differ, put neutrally in a sentence of ours. */
export interface Difference {
  readonly topic: TopicId;
  readonly kind: 'version' | 'licence' | 'overtaken';
  /** The version that the page speaks of. */
  readonly version?: string;
  readonly text: string;
  /** The place on the page that differs. */
  readonly span?: Span;
  readonly updateId?: string;
  readonly source?: Source;
  /** Why it matters to this page: it was written before or after the change (ISO dates), which has a name where it is a release, */
  readonly change?: Change;
  /** or says so, in these words of its own. */
  readonly said?: string;
}

export interface Change {
  readonly name?: string;
  readonly date: string;
  readonly written: string;
}

export interface CardOnPage {
  readonly topic: TopicId;
  readonly count: number;
  /** 0..1, the heaviest card of the page has 1. */
  readonly weight: number;
  readonly role: TopicRole;
  /** Indices into the page's mentions, in text order. */
  readonly mentions: readonly number[];
  /** Offsets of those of its mentions that can be seen, `count` of them, in text order; told by a page, not by its text. */
  readonly starts?: readonly number[];
  /** The versions that the page names, "3.1", most often named first; absent where it names none. */
  readonly versions?: readonly string[];
}

export interface PageReport {
  /** Heaviest first. */
  readonly cards: readonly CardOnPage[];
  /** Two to four sentences in page order; none where the page has none that is fit. */
  readonly summary: readonly BriefSentence[];
  /** At most three a topic, best first within a topic. */
  readonly statements: readonly TopicStatement[];
  readonly differences: readonly Difference[];
  readonly readingMinutes: number;
  readonly words: number;
}

export interface PageContext {
  readonly title: string | null;
  readonly lang: string | null;
  /** ISO date, as far as it is known. */
  readonly published: string | null;
}
