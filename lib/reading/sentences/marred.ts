const MARKUP_SIGNS = ['<', '=', '&'];
/** Tags and addresses that the page shows by mistake: `a href="https://example.com">the paper`. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|\b(?:href|src|class|style) ?= ?["“”']|&(?:#\d|[a-z]{2,8};)/i;
const FORMULA_SIGNS = ['$', '\\'];
/** A formula in TeX. */
const FORMULA = /\$[^\s$][^$]{0,80}\$(?!\d)|\\(?:frac|text|mathbb?f?|begin|left)\b/;
/** What a teaser breaks off, and what leads up to a list: neither says it all. */
const UNFINISHED = /(?:\.{3,}|…|[:,;：，；])["”’»)\]]*$/;

/** Whether the sentence is not fit to be quoted: it shows its markup, holds a formula, or breaks off. */
export function isMarred(sentence: string): boolean {
  if (UNFINISHED.test(sentence)) return true;
  if (holds(sentence, MARKUP_SIGNS) && MARKUP.test(sentence)) return true;
  return holds(sentence, FORMULA_SIGNS) && FORMULA.test(sentence);
}

/** Asked first: to get a pattern ready takes a browser longer than to look for a sign in all sentences of a page. */
function holds(sentence: string, signs: readonly string[]): boolean {
  return signs.some((sign) => sentence.includes(sign));
}
