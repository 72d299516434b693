/** Tags and addresses that the page shows by mistake: `a href="https://example.com">the paper`. */
const MARKUP = /<\/?[a-z][^<>]{0,200}>|\b(?:href|src|class|style) ?= ?["“”']|&(?:#\d|[a-z]{2,8};)/i;
/** A formula in TeX. */
const FORMULA = /\$[^\s$][^$]{0,80}\$(?!\d)|\\(?:frac|text|mathbb?f?|begin|left)\b/;
/** What a teaser breaks off, and what leads up to a list: neither says it all. */
const UNFINISHED = /(?:\.{3,}|…|[:,;：，；])["”’»)\]]*$/;

/** Whether the sentence is not fit to be quoted: it shows its markup, holds a formula, or breaks off. */
export function isMarred(sentence: string): boolean {
  return UNFINISHED.test(sentence) || MARKUP.test(sentence) || FORMULA.test(sentence);
}
