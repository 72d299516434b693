import type { Card, TopicId, Translated } from './card.ts';

/** Where a page may differ from what a pack says, and what is said then, neutrally. */
export type Contrast = VersionContrast | ClaimContrast;

/** A pack's contrasts, with the updates that tell of them. */
export interface Contrasts {
  readonly cards: readonly Pick<Card, 'updates'>[];
  readonly contrasts?: readonly Contrast[];
}

/** The page speaks of another version than the one that the card describes. */
export interface VersionContrast extends Translated {
  readonly kind: 'version';
  readonly topic: TopicId;
  /** The version that the card describes: "3.1". */
  readonly version: string;
  /** Said of the page; `{version}` stands for the version that the page speaks of. */
  readonly text: string;
  /** What a version is called: "Llama {version}". */
  readonly name?: string;
  /** Which update tells of which version, that of the card among them. */
  readonly releases: readonly { readonly version: string; readonly update: string }[];
}

/** A sentence of the page says what the pack sees otherwise. */
export interface ClaimContrast extends Translated {
  /** `licence`: said whatever the page's date. `overtaken`: only where the update is later than the page. */
  readonly kind: 'licence' | 'overtaken';
  /** The sentence names this topic, */
  readonly topic: TopicId;
  /** within a few words of this one, where it is given, */
  readonly near?: TopicId;
  /** has one of these phrases, where there are any (small letters), */
  readonly phrases?: readonly string[];
  /** and none of these. */
  readonly unless?: readonly string[];
  readonly text: string;
  /** The id of an update on one of the pack's cards: its source is shown. */
  readonly update: string;
}
