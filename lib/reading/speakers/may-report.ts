import { tokenise } from '../../text/tokens.ts';
import { ENGLISH } from './english.ts';
import { isBareQuotation, outsideQuotations } from './quoted-text.ts';
import { ENGLISH_SPEECH } from './speech.ts';

/** Whether the sentence has a word that tells of somebody's words: enough to know where it is only to be left out. */
export function mayReport(sentence: string): boolean {
  if (isBareQuotation(sentence) || ENGLISH_SPEECH.voiceInOtherScript(sentence) !== undefined) return true;
  const { says, saying, sources, hearsay } = ENGLISH;
  return tokenise(outsideQuotations(sentence)).some(({ lower }) =>
    [says, saying, sources, hearsay].some((words) => words.has(lower)),
  );
}
