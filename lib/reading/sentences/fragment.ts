import { tokenise } from '../../text/tokens.ts';

/** Words that no other language has so often: what follows is about English. */
const ENGLISH = new Set('the for with from and of across'.split(' '));
/** "The Hub: A massive repository": what stands before the colon is no part of the statement. */
const LABEL = /^(?:[^\s:]{1,20} ){0,2}[^\s:]{1,20}: /;
/** Verbs that do not show it, or that may stand before a preposition, where a plural noun stands as well; pronouns, which have one. */
const VERBS = new Set(
  (
    'is are was were be been has had have do does did can cannot could may might must shall should will would say ' +
    'says said make makes made took take takes got get gets went goes came come comes became become becomes give ' +
    'gives gave saw let lets put built won led ran run runs kept held brought found left lost mean means meant meet ' +
    'met paid sent sold set sets show shows stood stand stands told tell tells think thinks thought wrote write ' +
    'writes beat beats began begin begins grew grow grows knew know knows rose fell spent cut cuts hit cost costs ' +
    'work works depend depends relies rely consist consists belong belongs remain remains exist exists differ differs ' +
    'lies live lives need needs want wants help helps use uses serve serves refer refers result results focus focuses ' +
    'rank ranks lead leads look looks applies compete competes centers centres aim aims allow allows include includes ' +
    'contain offer provide support require enable seem form we they you i he she it who'
  ).split(' '),
);
const SHORTENED = /..'(?:ll|re|ve|m|d|t)$|^'s$/;
/** A verb in the past; "self-hosted" and "speed" are none. */
const PAST = /^[a-z]+[^e]ed$/;
/** A verb in the third person, or a plural noun. */
const THIRD_PERSON = /^[a-z]{2,}[^s']s$/;
/** After a noun; after the verb stands what it acts on. */
const AFTER_NOUN = new Set(
  'of for in on at by from with without as and or but across between among over than via per like under'.split(' '),
);

/** Whether an English sentence has no verb of its own, as titles have none: "Efficiency and versatility of the LLaMA-Adapter." */
export function isFragment(sentence: string): boolean {
  const tokens = tokenise(sentence.replace(LABEL, ''));
  if (!tokens.some((it) => ENGLISH.has(it.lower))) return false;
  return !tokens.some(({ lower }, at) => {
    if (VERBS.has(lower) || SHORTENED.test(lower) || PAST.test(lower)) return true;
    const next = tokens[at + 1];
    return at > 0 && THIRD_PERSON.test(lower) && next?.isWord === true && !AFTER_NOUN.has(next.lower);
  });
}
