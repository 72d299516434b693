/** The thing in the world that a card explains, e.g. `llama`. Stable across versions of a pack. */
export type TopicId = string;

/** What sort of thing a topic is; each kind has its own underline so that colour is never the only sign. */
export type CardKind = 'model' | 'product' | 'idea' | 'background';

/** A date as precisely as it is known: `2024`, `2024-08` or `2024-08-14`. */
export type PartialDate = string;

export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  /** `https:` only. */
  readonly url?: string;
}

/** A text of the card and the ids of the claims and updates it rests on. */
export interface Statement {
  readonly text: string;
  readonly basis: readonly string[];
  /** The text is the source's own words: it is shown as a quotation. */
  readonly quoted?: boolean;
}

/** Something worth knowing at a glance: "Licence", "Meta's own, with conditions". */
export interface Fact {
  readonly label: string;
  readonly value: string;
  readonly basis: readonly string[];
}

/**
 * An argument with whose it is: "Meta", "Zuckerberg", "Critics", "Lobbyists", "The 2024 explainer" (the pack's source).
 * The text does not name the speaker again, so it is never shown without `says` before it: "Critics: ...".
 */
export interface Argument extends Statement {
  readonly says: string;
}

/** What has changed since the source was written, or what it left out; always dated and sourced. */
export interface Update {
  readonly id: string;
  readonly date: PartialDate;
  readonly text: string;
  /** At least one. */
  readonly sources: readonly Source[];
}

/** Where a card is from that is shown among cards of another pack. Not part of the file format. */
export interface CardOrigin {
  /** The pack's title. */
  readonly pack: string;
  readonly source: Source;
  readonly language: string;
}

/** One explainer. A card has one topic; a mention points to a topic. */
export interface Card {
  readonly topic: TopicId;
  readonly kind: CardKind;
  /** The name alone, for lists and announcements: "Llama". */
  readonly title: string;
  /** The question the card answers: "What is Llama?". */
  readonly question: string;
  /** At most 280 characters. */
  readonly short: Statement;
  readonly facts?: readonly Fact[];
  readonly explanation: readonly Statement[];
  readonly arguments: readonly Argument[];
  /** Newest first. */
  readonly updates: readonly Update[];
  readonly related: readonly TopicId[];
  /** Absent for the cards of the set's own pack. */
  readonly from?: CardOrigin;
}

/** Cards drawn from one source: all that a view needs of a pack. */
export interface CardSet {
  readonly format: 1;
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of the cards' texts. */
  readonly language: string;
  readonly source: Source;
  readonly cards: readonly Card[];
}
