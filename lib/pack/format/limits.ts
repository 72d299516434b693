// What a pack may hold: its parser asks for it, and what makes packs keeps to it.

// How long the texts of a card may be, in UTF-16 units. Generous for a card that a reader finishes.

export const LONGEST_NAME = 120;
/** Headlines of sources. */
export const LONGEST_HEADLINE = 300;
export const LONGEST_QUESTION = 160;
export const LONGEST_GLANCE = 240;
export const LONGEST_SHORT = 280;
export const LONGEST_TEXT = 1000;
/** Statements, facts or arguments of one card. */
export const MOST_TEXTS = 24;
/** "3.1"; UTF-16 units. */
export const LONGEST_VERSION = 20;
/** Dots of a pack's timeline. */
export const MOST_RELEASES = 100;

/** Of a name by which pages speak of a topic; UTF-16 units. */
export const LONGEST_ALIAS = 100;
/** Letters or digits of such a name; one of a single sign would be found in nearly every line. */
export const FEWEST_SIGNS = 2;
/** Of a pack, a topic or an update; UTF-16 units. */
export const LONGEST_ID = 60;
/** Of a pack; UTF-16 units. */
export const LONGEST_TITLE = 120;
/** UTF-16 units: what servers and browsers reliably take. */
export const LONGEST_ADDRESS = 2048;
/** BCP 47, as far as packs use it. */
export const LANGUAGE = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}$/;
export const MARKUP = /<[a-z/!?]|&(?:#\d|#x|[a-z]+;)/i;
/** White space and signs without ink alone, such as joiners and fillers: nobody could see such a text. */
export const BLANK = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;
/** Controls, and the marks that turn the direction of writing and so can make a text read as another. */
export const INVISIBLE = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u;
