import { isCapital } from '../../text/letters.ts';
import { wordSet } from '../../text/word-set.ts';
import type { SentenceWords } from './grammar.ts';
import { voiceOf } from './noun-phrase.ts';
import { phraseEnd, voiceAfter } from './phrase-after.ts';
import { isNamed, isPointing, named, pointing, type Voice } from './voice.ts';

// Whose words a sentence gives without a verb of saying.

const MOST_TO_SUBJECT = 14; // tokens: "In a statement to the paper on Monday,"
/** What people speak their mind in, and do nothing else. */
const SPOKEN_IN = wordSet(
  'statement letter interview email testimony memo tweet thread estimates forecast speech post filing op-ed',
);
/** Words that stand before much else than sources. */
const LOOSE = wordSet('per pour');

/** "according to the Open Source Initiative", "laut der Financial Times"; null where it is no source. */
export function voiceOfSource(words: SentenceWords, at: number, source: readonly string[]): Voice {
  const { tokens, grammar } = words;
  const isGenitive = tokens[at + source.length]?.lower === 'von'; // "nach Angaben von"
  const from = at + source.length + (isGenitive ? 1 : 0);
  const first = tokens[from];
  if (first === undefined) return null;
  if (LOOSE.has(source[0] ?? '')) {
    const isSource = isCapital(first.word) && /^[,(]?$/.test(tokens[at - 1]?.lower ?? ''); // not "per GPU"
    return isSource ? voiceAfter(words, from, false) : null;
  }
  const isDeclined = grammar.hasCapitalNouns && grammar.articles.has(first.lower);
  return voiceAfter(words, isDeclined ? from + 1 : from, true) ?? unnamedSource(words, from);
}

/** "according to rumours"; "according to plan" is nobody's word. */
function unnamedSource(words: SentenceWords, from: number): Voice {
  const { tokens, grammar } = words;
  const phrase = tokens.slice(from, phraseEnd(words, from));
  const isTold = phrase.some(({ lower }) => grammar.things.has(lower) || grammar.writings.has(lower));
  return isTold || grammar.hasCapitalNouns ? 'untold' : null;
}

/** "Heise zufolge", "dem Gericht zufolge": the noun right before. */
export function voiceBeforeSource(words: SentenceWords, end: number): Voice {
  const { tokens, grammar } = words;
  const isArticle = (at: number) => grammar.articles.has(tokens[at]?.lower ?? '');
  let start = end;
  while (start > 0 && isCapital(tokens[start - 1]?.word ?? '') && !isArticle(start - 1)) start -= 1;
  if (start === end) return 'untold';
  return voiceOf(words, isArticle(start - 1) ? start - 1 : start, end) ?? 'untold';
}

/** "In its latest estimates, the IMF slashed": what somebody does in English in a writing. */
export function voiceOfWriter(words: SentenceWords): Voice {
  const { tokens, grammar } = words;
  if (tokens[0]?.lower !== 'in' || !grammar.articles.has(tokens[1]?.lower ?? '')) return null;
  const comma = tokens.findIndex(({ lower }) => lower === ',');
  if (comma < 0 || comma > MOST_TO_SUBJECT) return null;
  if (!tokens.slice(1, comma).some(({ lower }) => SPOKEN_IN.has(lower))) return null;
  const voice = voiceOf(words, comma + 1, phraseEnd(words, comma + 1));
  return isNamed(voice) || isPointing(voice) ? voice : null;
}

const NAME = '(?:the )?[A-ZÀ-Þ][\\wÀ-ɏ.&-]*(?: [A-ZÀ-Þ][\\wÀ-ɏ.&-]*){0,3}';
/** "In the IMF’s view", "in Acme's 2025 survey" */
const IN_VIEW_OF = new RegExp(
  `(?:^|[\\s(])[Ii]n (${NAME})(?:['’]s?|s['’]) (?:[\\wÀ-ɏ-]+ ){0,3}(?:view|words|opinion|telling|eyes|account|estimation|data|survey|report|study|analysis|estimates?|forecast|index|poll)\\b`,
);
/** "Roe’s advice is to" */
const VIEW_IS = new RegExp(
  `(${NAME})['’]s? (?:view|verdict|opinion|argument|point|claim|belief|thesis|advice|message|answer|prediction|conclusion|contention) (?:is|was)\\b`,
);
/** "(FT analysis)" */
const IN_BRACKETS = new RegExp(`\\((${NAME}) (?:analysis|data|estimates?|survey|poll|figures|research)\\)`);
/** "To Hawley, Llama is", "As Roe sees it" */
const TO_SOMEBODY = new RegExp(
  `^(?:For|To) (${NAME}), |\\b[Aa]s (${NAME}|he|she|they) (?:sees?|tells|told|has|puts?) it\\b`,
);
const THEIRS =
  /\b[Ii]n (his|her|their) (?:own )?(?:view|words|opinion|telling|eyes|account|estimation)\b|^(His|Her|Their) (?:view|verdict|opinion|argument|point|claim|advice|message)\b/;
const REFERENTS = { his: 'he', her: 'she', their: 'they', he: 'he', she: 'she', they: 'they' } as const;

/** Whose view an English sentence tells: "In the IMF’s view", "To Hawley, Llama is", "Roe’s advice is". */
export function voiceOfView(sentence: string): Voice {
  const name = (IN_VIEW_OF.exec(sentence) ?? VIEW_IS.exec(sentence) ?? IN_BRACKETS.exec(sentence))?.[1];
  if (name !== undefined) return named(name.replace(/^In /, ''));
  const to = TO_SOMEBODY.exec(sentence);
  const theirs = THEIRS.exec(sentence);
  const whose = to?.[1] ?? to?.[2] ?? theirs?.[1] ?? theirs?.[2];
  if (whose === undefined) return null;
  const referent = REFERENTS[whose.toLowerCase() as keyof typeof REFERENTS];
  return referent === undefined ? named(whose) : pointing(referent);
}
