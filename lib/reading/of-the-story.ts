const OFFERS =
  /\b(?:subscribe|sign up|newsletter|click here|read more|all rights reserved|advertisement|cookies?|follow us|brought to you by|links? mentioned)\b/;

/** Whether a sentence is told, not offered: no call to subscribe, no list of links. */
export function isOfTheStory(sentence: string): boolean {
  return !OFFERS.test(sentence.toLowerCase());
}
