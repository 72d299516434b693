/** The thing in the world that a card explains, e.g. `llama`. Stable across versions of a pack. */
export type TopicId = string;

/** What sort of thing a topic is; each kind has its own underline so that colour is never the only sign. */
export type CardKind = (typeof CARD_KINDS)[number];
export const CARD_KINDS = ['model', 'product', 'idea', 'background', 'term'] as const;

/** A date as precisely as it is known: `2024`, `2024-08` or `2024-08-14`. */
export type PartialDate = string;

export interface Source {
  readonly title: string;
  readonly publisher?: string;
  readonly date?: PartialDate;
  /** `https:` only. */
  readonly url?: string;
}

/**
 * A part of a translated card that is not in the card's language, since it was not translated, says so in `language` (BCP 47). That is not part
 * of the file format.
 */
export interface Translated {
  readonly language?: string;
}

/** A text of the card and the ids of the claims and updates it rests on. */
export interface Statement extends Translated {
  readonly text: string;
  readonly basis: readonly string[];
  /** The text is the source's own words: it is shown as a quotation. */
  readonly quoted?: boolean;
}

/** Something worth knowing at a glance: "Licence", "Meta's own, with conditions". */
export interface Fact extends Translated {
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
  /** The column it stands in where a card sets arguments against each other: for what the card is about, or against it. */
  readonly side?: 'for' | 'against';
  readonly date?: PartialDate;
}

/** What has changed since the source was written, or what it left out; always dated and sourced. */
export interface Update extends Translated {
  readonly id: string;
  readonly date: PartialDate;
  readonly text: string;
  /** At least one. */
  readonly sources: readonly Source[];
  /** False where the card only rests on it: shown among the card's sources, never as what has changed. True where it is missing. */
  readonly news?: boolean;
}

/**
 * How a card's subject stands, in one word that the interface has in every language. `current`: as the card says. `changing`: still under
 * way. `disputed`: people disagree on it. `dated`: overtaken by what came later. `settled`: over.
 */
export type Standing = 'current' | 'changing' | 'disputed' | 'dated' | 'settled';

/** On whose terms the subject is given out: its maker's own, a standard licence, several, or not given out at all. */
export type Licence =
  | { readonly terms: 'own'; readonly owner: string }
  | { readonly terms: 'standard'; readonly name: string }
  | { readonly terms: 'various' | 'closed' };

/** What the status line is made of: "Disputed · Meta's own licence · newest: Llama 4, April 2025". Fields, so that it can be worded in any language. */
export interface Status {
  readonly standing: Standing;
  readonly licence?: Licence;
  /** The newest version or step: a name and its date. */
  readonly newest?: { readonly text: string; readonly date: PartialDate } & Translated;
  readonly basis: readonly string[];
}

/**
 * How open a model is, from least to most. `closed`: only as a service. `conditional-weights`: weights to download, on conditions of the maker's own.
 * `standard-weights`: weights under a standard open-source licence. `fully-open`: weights, code and training data.
 */
export type Openness = 'closed' | 'conditional-weights' | 'standard-weights' | 'fully-open';

/** How much of a part of a model is published. */
export type PartAccess = 'open' | 'partly' | 'closed' | 'unknown';

/** Where something stands on the spectrum from closed to fully open. */
export interface SpectrumPlace extends Translated {
  readonly openness: Openness;
  /** What stands there: "Llama", "Muse Spark". */
  readonly label: string;
  readonly parts?: { readonly weights: PartAccess; readonly code: PartAccess; readonly data: PartAccess };
  readonly basis: readonly string[];
}

/** A card's subject on the spectrum, at several places where its versions differ, and who sees it otherwise. */
export interface Spectrum {
  /** At least one. */
  readonly places: readonly SpectrumPlace[];
  readonly disagree?: readonly Argument[];
}

/** A dot on the timeline. */
export interface Release extends Translated {
  readonly date: PartialDate;
  /** "Llama 3.1". */
  readonly label: string;
  /** The cards that show it; at least one. */
  readonly topics: readonly TopicId[];
  /** Which version of which topic it is, as mentions have it: "3.1" of `llama`. */
  readonly version?: { readonly topic: TopicId; readonly number: string };
  readonly openness?: Openness;
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
export interface Card extends Translated {
  readonly topic: TopicId;
  readonly kind: CardKind;
  /** The name alone, for lists and announcements: "Llama". */
  readonly title: string;
  /** The question the card answers: "What is Llama?". */
  readonly question: string;
  /** The answer in one sentence, for the card at a glance. */
  readonly glance?: Statement;
  /** At most 280 characters. */
  readonly short: Statement;
  readonly status?: Status;
  readonly spectrum?: Spectrum;
  /** When the card's facts were last checked. */
  readonly checked?: PartialDate;
  readonly facts?: readonly Fact[];
  readonly explanation: readonly Statement[];
  readonly arguments: readonly Argument[];
  /** Newest first. */
  readonly updates: readonly Update[];
  readonly related: readonly TopicId[];
  /** Of its pack's timeline, oldest first; put there for views, not part of the file format. */
  readonly releases?: readonly Release[];
  /** Absent for the cards of the set's own pack. */
  readonly from?: CardOrigin;
}

/** Cards drawn from one source: all that a view needs of a pack. */
export interface CardSet {
  readonly format: 1;
  readonly id: string;
  /** Packs of one family speak of one field: they open each other's supporting topics, and their cards may be related. */
  readonly family?: string;
  readonly title: string;
  /** BCP 47 language of the cards' texts. */
  readonly language: string;
  readonly source: Source;
  readonly cards: readonly Card[];
  /** Oldest first. */
  readonly timeline?: readonly Release[];
}
