const OFFERS =
  /\b(?:subscribe|sign up|newsletter|click here|read more|all rights reserved|advertisement|cookies?|follow us|brought to you by|links? mentioned|subject to change|declined to comment|not (?:immediately )?respond(?: to|ed)?|earlier version of this|(?:article|story|post) (?:was|is) (?:written|produced|created|generated|updated|corrected)|registered trademarks?|trademarks? of|licensing (?:deal|agreement)|terms (?:of use|of service|and conditions))\b|^(?:disclosure|correction|clarification|editor['’]s note|disclaimer)\b/;

/** Whether a sentence is told, not offered: no call to subscribe, no list of links. */
export function isOfTheStory(sentence: string): boolean {
  return !OFFERS.test(sentence.toLowerCase());
}
