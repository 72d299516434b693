import { tokenise } from './tokens.ts';

/** Words that no other language has so often: what follows is about English. */
const ENGLISH = /^(?:the|for|with|from|and|of|across)$/;
/** "The Hub: A massive repository": what stands before the colon is no part of the statement. */
const LABEL = /^(?:[^\s:]{1,20} ){0,2}[^\s:]{1,20}: /;
/** Verbs that do not show it, or that may stand before a preposition, where a plural noun stands as well. */
const VERBS =
  /^(?:is|are|was|were|be|been|ha[sd]|have|do|does|did|can(?:not)?|could|may|might|must|shall|should|will|would|says?|said|ma[dk]e|took|takes?|got|gets?|went|goes|came|comes?|bec[ao]mes?|gives?|gave|saw|lets?|put|built|won|led|ran|runs?|kept|held|brought|found|left|lost|meant|means?|met|paid|sent|sold|sets?|shows?|stood|stands?|told|tells?|thinks?|thought|wrote|writes?|beats?|began|begins?|grew|grows|knew|knows?|rose|fell|spent|cuts?|hit|costs?|works?|depends?|relies|rely|consists?|belongs?|remains?|exists?|differs?|lies|lives?|needs?|wants?|helps?|uses?|serves?|refers?|results?|focus(?:es)?|ranks?|leads?|looks?|applies|competes?|cent(?:er|re)s|aims?|allows?|includes?|contain|offer|provide|support|require|enable|seem|form|we|they|you|i|he|she|it|who)$/;
const SHORTENED = /..'(?:ll|re|ve|m|d|t)$|^'s$/;
/** A verb in the past; "self-hosted" and "speed" are none. */
const PAST = /^[a-z]+[^e]ed$/;
/** A verb in the third person, or a plural noun. */
const THIRD_PERSON = /^[a-z]{2,}[^s']s$/;
/** After a noun; after the verb stands what it acts on. */
const AFTER_NOUN =
  /^(?:[^\p{L}\p{N}]|of|for|in|on|at|by|from|with(?:out)?|as|and|or|but|across|between|among|over|than|via|per|like|under)$/u;

/** Whether an English sentence has no verb of its own, as titles have none: "Efficiency and versatility of the LLaMA-Adapter." */
export function isFragment(sentence: string): boolean {
  const tokens = tokenise(sentence.replace(LABEL, ''));
  if (!tokens.some((it) => ENGLISH.test(it.lower))) return false;
  return !tokens.some(({ lower }, at) => {
    if (VERBS.test(lower) || SHORTENED.test(lower) || PAST.test(lower)) return true;
    return at > 0 && THIRD_PERSON.test(lower) && !AFTER_NOUN.test(tokens[at + 1]?.lower ?? '.');
  });
}
