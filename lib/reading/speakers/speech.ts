import type { PlaceBreak } from '../../text/sentences.ts';
import { ENGLISH } from './english.ts';
import type { Grammar } from './grammar.ts';
import type { Voice } from './voice.ts';

/** In what languages a reader of speakers is at home. */
export interface Speech {
  /** Of the language that the sentence looks like. */
  grammarOf(sentence: string): Grammar;
  /** Who speaks in a sentence of a script with its own rules for that; undefined for all others. */
  voiceInOtherScript(sentence: string): Voice | undefined;
  /** Where a quotation begins or ends without a space, which the rules of sentences do not know. */
  readonly placeBreak?: PlaceBreak;
}

/** Sayings in other languages; none of them a word of English. */
const FOREIGN =
  /(?:^|[\s„“"»«])(?:sagte?|erklärte?|betonte?|zufolge|meinte|schrieb|warnte?|laut|sei|seien|habe|werde|könne|selon|déclaré|affirmé?|expliqué?|estime|serait|aurait|según|dijo|afirmó|explicó|segundo|disse|afirmou|secondo|spiega|sarebbe|volgens|zegt)(?=[\s,.:])|によると|によれば|述べた|語った|表示|指出|认为|認為|말했다|밝혔다|따르면|сообщил|заявил|сказал|(?:^|\s)(?:قال|أكد|وفقا)/i;

/** English; of others only that somebody speaks, not who. */
export const ENGLISH_SPEECH: Speech = {
  grammarOf: () => ENGLISH,
  voiceInOtherScript: (sentence) => (FOREIGN.test(sentence) ? 'untold' : undefined),
};
