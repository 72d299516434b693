import { firstOf, nextOf } from './tree-steps.ts';

const LOOK = 1200; // UTF-16 units from the beginning; what is code is code from its first lines on
const LEAST = 160; // UTF-16 units; shorter texts are commands, names and outputs
const MOST_SIGNS = 0.02; // share of signs that prose hardly has
const LEAST_SENTENCES = 1 / 400; // ends of sentences for each unit
const LEAST_WORDS = 0.9; // share of letters and what stands among them

const CODE_INSIDE = 'code, samp, kbd, span[class], table';
const CODE_CLASS = /code|lang|light|pretty|shell|term|hljs|prism|diff/i;
/** How mails mark what they quote. */
const QUOTED = /^[>|\s]+/gm;
const ADDRESS = /https?:\S+/g;
const RULE = /([=_*#~+])\1{2,}/g; // a line under a heading
const CODE_SIGNS = /[{}[\]=<>|\\$#_/*+&^~`;]/g;
const WORD_SIGNS = /[\p{L}\p{M}\p{N}\p{P}\s]/gu;
const SENTENCE_END = /[\p{L}\p{N})”’"'][.!?:](?=\s|$)|[。！？।؟]/gu;

/**
 * Whether a `pre` holds sentences: a plain text as browsers show it, a mail, a statement; they are read as any text. Code, tables and drawings
 * are not. Told by signs and ends of sentences in its first lines: a poem without any is taken for no prose.
 */
export function holdsProse(pre: Element): boolean {
  if (CODE_CLASS.test(`${pre.getAttribute('class') ?? ''} ${pre.parentElement?.getAttribute('class') ?? ''}`))
    return false;
  if (pre.querySelector(CODE_INSIDE) !== null) return false;
  const text = beginning(pre).replace(QUOTED, '').replace(RULE, '').replace(ADDRESS, '');
  if (text.length < LEAST) return false;
  return (
    countOf(CODE_SIGNS, text) <= text.length * MOST_SIGNS &&
    countOf(SENTENCE_END, text) >= text.length * LEAST_SENTENCES &&
    countOf(WORD_SIGNS, text) >= text.length * LEAST_WORDS
  );
}

/** Of a plain text of megabytes not all of it is copied. */
function beginning(pre: Element): string {
  let text = '';
  for (let node = firstOf(pre); node !== null && text.length < LOOK; node = nextOf(node)) {
    text += node.nodeType === 3 ? (node as Text).data.slice(0, LOOK) : (node.textContent ?? '').slice(0, LOOK);
  }
  return text.slice(0, LOOK);
}

function countOf(sign: RegExp, text: string): number {
  return text.match(sign)?.length ?? 0;
}
