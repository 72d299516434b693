import { isContentToken } from '../../text/tokens.ts';
import type { TiedTerm } from './read-term.ts';
import { wordsThatSayWhat } from './sure-frame.ts';
import type { FrameKind } from './term-frame.ts';

const REPORTING = new Set(
  (
    'said says state stated states argue argued argues claim claims claimed believe believes believed think thinks thought insist insists ' +
    'insisted reminded hope hopes feel feels felt call calls idea notion whether if'
  ).split(' '),
);
const PREDICATE = new Set(
  (
    'not in on at of to for from with like as about under up out over now so very too more less most all just only here there ' +
    'able available capable aware free open live good great better best important useful popular likely ready clear hard easy ' +
    'possible essential nothing anything something because where when how what why part based'
  ).split(' '),
);
/** An adjective or a participle, unless a noun follows it. */
const ADJECTIVE = /..(?:ed|ing|able|ible|ful|less|ous|ic|al|ive|ant|ent)$/;
/** Turns of phrase that explain in news as well; a bare "X is ..." and an aside seldom do. */
const EXPLAINING: ReadonlySet<FrameKind> = new Set(['is-a', 'is-the', 'defined-as', 'verb', 'expansion', 'meaning']);

/** Whether the turn of phrase alone says that the term is explained, in the page's own words. */
export function isPlainlyExplained(term: TiedTerm): boolean {
  if (isReported(term)) return false;
  return term.isSure || (term.frame !== null && EXPLAINING.has(term.frame.kind) && !isHollow(term));
}

/** "She stated that open source is the foundation of AI" says what she holds, not what it is. */
export function isReported({ context }: TiedTerm): boolean {
  return context.left.some(({ lower }) => REPORTING.has(lower));
}

/** "Llama 3 is the talk of the town", "Llama 4 is now available": a verb like a definition's, and nothing that defines. */
export function isHollow({ context: { right }, frame }: TiedTerm): boolean {
  if (frame?.kind === 'is') {
    const first = right[frame.at]?.lower ?? '';
    const next = right[frame.at + 1];
    return PREDICATE.has(first) || (ADJECTIVE.test(first) && (next === undefined || !isContentToken(next)));
  }
  if (frame?.kind === 'is-a' || frame?.kind === 'is-the') return wordsThatSayWhat(right, frame.at) < 1;
  return false;
}
