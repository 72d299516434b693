import { isCapital } from '../../text/letters.ts';
import { partsBetween, sentenceStart, voiceBefore, voiceBeforeAside, voiceOfRelative } from './clause.ts';
import type { SentenceWords } from './grammar.ts';
import { voiceOf } from './noun-phrase.ts';
import { phraseEnd } from './phrase-after.ts';
import { isTime } from './phrase-times.ts';
import type { Voice } from './voice.ts';

/** Not "predict", which may hang on a "can" before. */
const FINITE_FORM = /(?:s|ed|ly)$|^(?:said|told|wrote|found|also|has|have|had)$/;

/** Who is the subject that ends there, before the verb and what may stand between. */
export function subjectBefore(words: SentenceWords, end: number): Voice {
  const { tokens, grammar } = words;
  const last = tokens[end - 1]?.lower ?? '';
  const isSecondVerb = end > 1 && /^(?:and|but|or|then)$/.test(last) && FINITE_FORM.test(tokens[end]?.lower ?? '');
  if (isSecondVerb) return leadingVoice(words, end - 1); // "found issue and warned"
  if (grammar.relatives.has(last)) return voiceOfRelative(words, end - 1);
  return last === ',' ? voiceBeforeAside(words, end) : voiceBefore(words, end);
}

/** Who is the subject of the sentence that goes up to there: its first phrase that a verb follows. */
export function leadingVoice(words: SentenceWords, end: number): Voice {
  const { tokens, grammar } = words;
  for (const part of partsBetween(words, sentenceStart(words, end), end)) {
    let from = part.from;
    while (from < end && isTime(tokens, from, grammar)) from += 1;
    const stop = phraseEnd(words, from);
    if (stop > from && stop < end && isFollowed(words, from, stop) && !isFrame(words, from, stop)) {
      return voiceOf(words, from, stop);
    }
  }
  return null;
}

/** By a verb, or by an aside before it. */
function isFollowed({ tokens, grammar }: SentenceWords, from: number, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || isCapital(next.word)) return false;
  if (next.lower !== ',') return /^[a-zß-öø-ÿ']/.test(next.lower);
  const aside = tokens[at + 1]?.lower ?? '';
  return at - from > 1 || grammar.relatives.has(aside) || grammar.articles.has(aside); // "Jane, who", "Jane, a lawyer"
}

/** "When Acme", "Using Acme", "More importantly" */
function isFrame({ tokens, grammar }: SentenceWords, from: number, end: number): boolean {
  const opening = tokens[from]?.lower ?? '';
  const { between, prepositions, clauseStarts, language } = grammar;
  if (between.has(opening) || prepositions.has(opening) || clauseStarts.has(opening)) return true;
  return language === 'en' && (/..ing$/.test(opening) || /..ly$/.test(tokens[end]?.lower ?? ''));
}

/** Where the subject ends: before "has also", "repeatedly", "never". */
export function skipBetween({ tokens, grammar }: SentenceWords, verb: number): number {
  const isEnglish = grammar.language === 'en';
  let end = verb;
  while (end > 0) {
    const { word, lower } = tokens[end - 1] ?? { word: '', lower: '' };
    const isAdverb = isEnglish && /..ly$/.test(lower) && !isCapital(word);
    if (!isAdverb && !grammar.between.has(lower)) break;
    end -= 1;
  }
  return end;
}

/** Before "(MIT)" and "— a professor at MIT —". */
export function skipAside({ tokens }: SentenceWords, end: number): number {
  const last = tokens[end - 1]?.lower ?? '';
  if (last !== ')' && last !== '—' && last !== '–') return end;
  const opening = tokens.findLastIndex(({ lower }, at) => at < end - 1 && lower === (last === ')' ? '(' : last));
  return opening > 0 ? opening : end;
}
