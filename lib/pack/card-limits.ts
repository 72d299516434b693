// How long the texts of a card may be, in UTF-16 units. Generous for a card that a reader finishes.

export const LONGEST_NAME = 120;
/** Headlines of sources. */
export const LONGEST_HEADLINE = 300;
export const LONGEST_QUESTION = 160;
export const LONGEST_SHORT = 280;
export const LONGEST_TEXT = 1000;
/** Statements, facts or arguments of one card. */
export const MOST_TEXTS = 24;
