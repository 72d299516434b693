import type { Points } from '../../pack/topic-names.ts';

/**
 * What each kind of evidence is worth, in points. Priors and cues come from the packs; these are the same for any topic.
 * They trade recall (a name left unmarked) against precision (something else marked as the topic): when in doubt, precision.
 */

/** A match needs this much to become a mention. */
export const LINK_THRESHOLD: Points = 1;

/** A version or size that only a product's name takes: "3.1", "70B". */
export const VERSION: Points = 3;
export const ATTACHED_VERSION: Points = 0.5;
export const SIZE: Points = 2.5;
export const VARIANT: Points = 2;

/** A capital in running text that no sentence start explains: a proper name of something. */
export const CAPITAL: Points = 0.75;

/** Cues count in full up to NEAR characters, by half up to FAR, and again by half in another block. */
export const NEAR_DISTANCE = 90;
export const FAR_DISTANCE = 320;
export const FAR_SHARE = 0.5;
export const OTHER_BLOCK_SHARE = 0.5;

/** Ten weak cues are no proof: what the words around say for a match is capped; what speaks against it is not. */
export const MOST_FROM_CUES: Points = 3.5;

/** Words of the page's title count like cues far away. */
export const TITLE_SHARE = 0.5;
export const MOST_FROM_TITLE: Points = 1;

/** Elsewhere on the page the same topic, or something else of its name, was plain to see. One sense per page is the rule. */
export const PLAIN_SENSE: Points = 2.5;
/** A plain sense must rest on more than the name's own prior: a name that is mostly right proves nothing about the others. */
export const SUPPORT: Points = 0.5;
export const SAME_SENSE: Points = 1.5;
export const OTHER_SENSE: Points = -1.5;

/** Of two topics of a pack that share a name, one must be ahead of the other by this much: a weak cue is not enough. */
export const RIVAL_MARGIN: Points = 0.5;

/** From this prior on a name is plain and its letter case adds nothing. */
export const PLAIN_NAME: Points = 2;

/** A match that is plain by this much is not doubted for its language, which then need not be looked for. */
export const LARGEST_DOUBT: Points = 2;
