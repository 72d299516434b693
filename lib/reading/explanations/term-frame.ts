import { isContentToken, type Token } from '../../text/tokens.ts';
import type { TermContext } from './term-context.ts';

/** The turn of phrase by which a sentence ties a term to what explains it. */
export type FrameKind =
  | 'is-a' // Llama is a family of models
  | 'is-the' // Meta AI is the assistant in WhatsApp
  | 'is' // data tools are programs that
  | 'defined-as' // is defined as, is known as, is called
  | 'verb' // refers to, means, stands for
  | 'apposition' // Llama, a family of models,
  | 'relative' // Llama, which is a family of models,
  | 'named' // an assistant called Meta AI
  | 'expansion' // LLaMA (Large Language Model Meta AI)
  | 'meaning'; // open source, which means that

export interface Frame {
  readonly kind: FrameKind;
  /** Index into `TermContext.right` of the first token of what explains; -1 where it stands on the left. */
  readonly at: number;
}

const COPULAS = new Set(['is', 'are', 'was', 'were', 'remains', 'remain', 'became', 'becomes']);
const ADVERBS = new Set(
  (
    'also now currently basically essentially simply generally usually often typically actually really technically ' +
    'effectively still probably perhaps arguably either both originally primarily mainly mostly commonly widely sometimes ' +
    'then therefore thus'
  ).split(' '),
);
const DEFINED = new Set([
  'defined',
  'known',
  'called',
  'described',
  'termed',
  'considered',
  'named',
  'regarded',
  'viewed',
]);
const VERB_PAIRS = new Set(
  'refers to,refer to,referred to,stands for,stand for,consists of,consist of,consisted of,is when,is where,is what'.split(
    ',',
  ),
);
const VERBS = new Set(
  (
    'means mean denotes denote describes describe comprises comprise encompasses encompass represents represent signifies ' +
    'involves constitutes'
  ).split(' '),
);
const NAMING = new Set(['called', 'named', 'termed', 'dubbed', 'nicknamed', 'labelled', 'labeled', 'christened']);
const INTENT = new Set(['means', 'meaning', 'mean']);
/** Tokens between a term and its copula: "Llama models are", "Git, created by Linus Torvalds in 2005, is". */
const LONGEST_TAIL = 4;
const LONGEST_ASIDE = 26;
const BREAK = /^[,–—-]$/;

/** The frame that ties the term to its explanation; null where the sentence has none. */
export function frameOf(context: TermContext): Frame | null {
  const { right } = context;
  const at = verbPlace(right);
  return (
    (at >= 0 ? verbFrame(right, at) : null) ??
    (isNamed(context.left) ? { kind: 'named', at: -1 } : null) ??
    appositionFrame(right) ??
    (isExpanded(context) ? { kind: 'expansion', at: -1 } : null) ??
    meaningFrame(right)
  );
}

/** The place of the verb that has the term for its subject: right after it, after a noun or two, or after an aside. */
function verbPlace(right: readonly Token[]): number {
  const at = skipAsides(right);
  for (let index = at; index <= at + LONGEST_TAIL && index < right.length; index += 1) {
    const lower = right[index]?.lower ?? '';
    if (isVerbPlace(right, index)) return index;
    if (right[index]?.isWord !== true && !/^["”’'“]/.test(lower)) return -1;
  }
  return -1;
}

/** Where the sentence goes on after ", created by Linus Torvalds in 2005," or " or git-core, also called the tracker,". */
function skipAsides(right: readonly Token[]): number {
  const hasAside = BREAK.test(right[0]?.lower ?? '') || /^(?:or|also|and)$/.test(right[0]?.lower ?? '');
  if (!hasAside) return 0;
  const reach = Math.min(right.length, LONGEST_ASIDE);
  for (let index = 1; index < reach; index += 1) {
    if (BREAK.test(right[index - 1]?.lower ?? '') && index > 1 && isVerbPlace(right, index)) return index;
    if (!BREAK.test(right[0]?.lower ?? '') && isVerbPlace(right, index)) return index;
  }
  return 0;
}

function isVerbPlace(right: readonly Token[], index: number): boolean {
  const lower = right[index]?.lower ?? '';
  const pair = `${lower} ${right[index + 1]?.lower ?? ''}`;
  return (
    COPULAS.has(lower) ||
    VERBS.has(lower) ||
    VERB_PAIRS.has(pair) ||
    pair === 'can be' ||
    pair === 'may be' ||
    pair === 'has been'
  );
}

function verbFrame(right: readonly Token[], at: number): Frame | null {
  const lower = right[at]?.lower ?? '';
  if (VERB_PAIRS.has(`${lower} ${right[at + 1]?.lower ?? ''}`)) return { kind: 'verb', at: at + 2 };
  if (VERBS.has(lower)) return { kind: 'verb', at: at + 1 };
  let next = /^(?:can|may|has)$/.test(lower) ? at + 2 : at + 1;
  while (isAdverb(right[next]?.lower ?? '')) next += 1;
  const word = right[next]?.lower ?? '';
  if (DEFINED.has(word)) return { kind: 'defined-as', at: next + 1 };
  if (/^(?:an?|any|one)$/.test(word)) return { kind: 'is-a', at: next + 1 };
  if (word === 'the') return { kind: 'is-the', at: next + 1 };
  return next < right.length ? { kind: 'is', at: next } : null;
}

/** ", a family of models" or ", which is" right after the term. */
export function appositionFrame(right: readonly Token[]): Frame | null {
  if (!BREAK.test(right[0]?.lower ?? '')) return null;
  const first = right[1]?.lower ?? '';
  if (/^(?:an?|the|one|its|their)$/.test(first)) return { kind: 'apposition', at: 2 };
  if (right[2]?.lower === "'s" && isContentToken(right[1] ?? right[2])) return { kind: 'apposition', at: 3 };
  if (first !== 'which' || !isVerbPlace(right, 2)) return null;
  return { kind: 'relative', at: verbFrame(right, 2)?.at ?? 3 };
}

function isNamed(left: readonly Token[]): boolean {
  const words = left.slice(-4).map((it) => it.lower);
  while (/^(?:["“'‘]|the|an?)$/.test(words.at(-1) ?? '')) words.pop();
  if (NAMING.has(words.at(-1) ?? '')) return words.at(-2) !== 'so';
  return words.at(-1) === 'as' && /^(?:known|referred|to)$/.test(words.at(-2) ?? '');
}

/** Whether brackets after the term hold words whose initials spell it. */
function isExpanded({ aside }: TermContext): boolean {
  return aside.length >= 3 && /^(?:for|short|from)$/.test(aside[0]?.lower ?? '');
}

/** ", which means that" within a few words after the term. */
export function meaningFrame(right: readonly Token[]): Frame | null {
  const at = right.findIndex(
    (it, index) => index < 6 && INTENT.has(it.lower) && /^(?:,|which|that)$/.test(right[index - 1]?.lower ?? ''),
  );
  return at < 0 ? null : { kind: 'meaning', at: at + 1 };
}

function isAdverb(lower: string): boolean {
  return (
    ADVERBS.has(lower) ||
    (lower.length > 5 && lower.endsWith('ly') && !/^(?:family|assembly|monopoly|anomaly)$/.test(lower))
  );
}
