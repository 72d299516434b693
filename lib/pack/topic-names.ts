import type { TopicId } from './card.ts';

/**
 * How letter case is read. `written` (the default): a capital in the alias must be a capital on the page, a small letter
 * may be either. `exact`: letter for letter. `any`: case says nothing.
 * Hyphen or space or nothing between two words, and curly or straight quotes, are the same in every rule.
 */
export type CaseRule = 'written' | 'exact' | 'any';

/** Evidence is counted in points. A match becomes a mention from 1 point; see `lib/linking/evidence/weights.ts`. */
export type Points = number;

export interface AliasRule {
  readonly text: string | readonly string[];
  readonly case?: CaseRule;
  /** What the name alone is worth: 2 (the default) needs no other evidence, 0 needs a good neighbour. */
  readonly prior?: Points;
  /** The rule is for the spelling with a hyphen (true) or without one (false) alone. */
  readonly hyphen?: boolean;
  /** Points added where the block is in that language (ISO 639-1), for a name that is a common word there. */
  readonly in?: Readonly<Record<string, Points>>;
}

/** A plain string is a name that needs no other evidence, written with at least its own capitals. */
export type Alias = string | AliasRule;

/**
 * Words whose presence speaks for (more than 0) or against (less than 0) the topic. `near`, the default: within some lines; `before` and
 * `after`: the words right beside the name; `list`: the item before or behind it in a list ("Other and Name"). A cue also stands for its plural in -s.
 */
export interface CueGroup {
  readonly points: Points;
  readonly place?: 'near' | 'before' | 'after' | 'list';
  readonly case?: CaseRule;
  /** The only aliases that the cues bear on; all of the topic's where it is missing. */
  readonly on?: readonly string[];
  readonly text: readonly string[];
}

/** What may follow an alias as part of the name: "3.1", "70B", "Instruct". */
export interface NameGrammar {
  /** "3", "3.1"; once there is one, also a day that a hyphen joins: "-0528". */
  readonly versions?: boolean;
  /** Letters that may stand before a version: with `k` "K2", "K2.5". A v always may. */
  readonly letters?: readonly string[];
  /** "70B", "8x7B", "17B-16E", "235B-A22B", "E4B". */
  readonly sizes?: boolean;
  /** "Instruct", "Prompt Guard". With a hyphen before it ("-GGUF") only where a hyphen joins it to the name. */
  readonly variants?: readonly string[];
}

/** How a page speaks of a topic: data for the linker, which knows no topic of its own. */
export interface TopicNames {
  readonly topic: TopicId;
  /** Core topics are linked on their own; the others only on a page where a core topic is. */
  readonly core: boolean;
  /**
   * True for a core topic that any page of the field may name in passing: a page that has no other core topic is not read for it, nor are
   * supporting topics linked there.
   */
  readonly quiet?: boolean;
  readonly aliases: readonly Alias[];
  /** Longer names of other things: they swallow the alias inside them, and are not marked. */
  readonly lookAlikes?: readonly Alias[];
  readonly cues?: readonly CueGroup[];
  /** Another topic of the pack whose cues that are `near` speak for and against this one as well: the words of their field. */
  readonly cuesOf?: TopicId;
  readonly grammar?: NameGrammar;
  /** Points where the name is joined by hyphens to words that are no cue ("x-name-y" is often a thing of its own). */
  readonly joined?: Points;
}
