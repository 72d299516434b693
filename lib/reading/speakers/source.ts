import { isCapital } from '../../text/letters.ts';
import type { SentenceWords } from './grammar.ts';
import { phraseEnd, voiceOf } from './noun-phrase.ts';
import { isNamed, type Voice } from './voice.ts';
import { capitalsBefore, voiceAfter } from './voice-after.ts';

const LONGEST_MADE = 4; // tokens between what is made and by whom: "data released on Thursday by"

/** "according to the Open Source Initiative", "laut Acme", "nach Angaben von Acme", "Acme zufolge" */
export function voiceOfSource(words: SentenceWords, at: number): Voice {
  const { tokens, grammar } = words;
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'zufolge') return voiceBeforeSource(words, at);
  if (!grammar.sources.has(lower)) return null;
  let from = at + 1;
  const tie = tokens[from]?.lower ?? '';
  if (lower === 'according' && tie !== 'to') return null;
  if (lower === 'per' && !(isCapital(tokens[from]?.word ?? '') && /^[,(]$/.test(tokens[at - 1]?.lower ?? '')))
    return null; // "per GPU"
  if (lower === 'après' && tokens[at - 1]?.lower !== 'd') return null;
  if (lower === 'acuerdo' && tie !== 'con') return null;
  if (/^(?:to|von|con|[ao])$/.test(tie)) from += 1;
  if (grammar.kind === 'german' && /^(?:der|dem|des)$/.test(tokens[from]?.lower ?? '')) from += 1;
  const voice = voiceAfter(words, from, true);
  return isNamed(voice) ? voice : (makerOf(words, phraseEnd(words, from)) ?? voice);
}

/** "documents obtained by the Washington Post", "data released Thursday by Acme": who stands behind what is named. */
function makerOf(words: SentenceWords, end: number): Voice {
  if (!/..ed$/.test(words.tokens[end]?.lower ?? '')) return null;
  const by = words.tokens.findIndex(({ lower }, at) => at > end && at <= end + LONGEST_MADE && lower === 'by');
  return by < 0 ? null : voiceAfter(words, by + 1, true);
}

/** "Die Firma hat es Acme zufolge nicht": the capitals right before. */
function voiceBeforeSource(words: SentenceWords, end: number): Voice {
  return voiceOf(words, capitalsBefore(words, end), end) ?? 'untold';
}
