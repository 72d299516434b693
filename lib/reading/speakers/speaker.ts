import { readVoice } from './read-voice.ts';
import type { Speech } from './speech.ts';
import type { Voice } from './voice.ts';

/** Whose words a sentence gives. */
export interface Attribution {
  /** The sentence reports what somebody says, named or not. */
  readonly isReported: boolean;
  /** Who, in the page's words; null where the sentence does not say, says only "he", or lets more than one speak. */
  readonly speaker: string | null;
}

export const NOT_REPORTED: Attribution = { isReported: false, speaker: null };
export const UNNAMED: Attribution = { isReported: true, speaker: null };

/**
 * Whose words the sentence gives, as far as it tells by itself. A name is given only where nobody else can be meant: words in the wrong
 * mouth are worse than words in nobody's.
 */
export function attributionOf(sentence: string, speech: Speech): Attribution {
  return attributionFrom(readVoice(sentence, speech));
}

export function attributionFrom(voice: Voice): Attribution {
  if (voice === null) return NOT_REPORTED;
  return voice === 'untold' || voice.speaker === null ? UNNAMED : { isReported: true, speaker: voice.speaker };
}
