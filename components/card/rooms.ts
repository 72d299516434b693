// Room in letters, of the card's 456 px: with a wide font a line holds some 52 of the text and 40 of the question.

export const QUESTION_ROOM = 80; // two lines
export const GLANCE_ROOM = 180; // four lines; thirty words of English
/** Of what is newest, or whose the licence is: a status of three parts stays within two lines. */
export const NAME_ROOM = 40;
