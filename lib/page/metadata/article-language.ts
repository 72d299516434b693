import { guessLanguage, isKnownLanguage } from '../../text/guess-language.ts';

const SAMPLE_LENGTH = 600; // UTF-16 units, as many as a guess looks at
const SAMPLES = 3; // from the beginning, the middle and the end
const SHORTEST = 300; // UTF-16 units of a text that tells
const LEAST_SHARE = 0.25; // of a sample, for letters of a script of its own; the rest may be foreign names and numbers
const OWN_SCRIPT = /[\u0621-\u064a\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/**
 * The language of an article (BCP 47): as its page declares it, unless the text is surely in another of those that a guess can tell. Themes
 * declare "en" for whatever is written in them. A page in a language that no guess can tell keeps what it declares.
 */
export function articleLanguage(declared: string | null, text: string): string | null {
  const main = declared?.toLowerCase().split('-', 1)[0] ?? null;
  if (text.length < SHORTEST || (main !== null && !isKnownLanguage(main))) return declared;
  const [first, ...others] = samplesOf(text).map(surely);
  const isSure = first !== undefined && others.every((other) => other === first);
  return isSure && first !== null && first !== main ? first : declared;
}

function samplesOf(text: string): string[] {
  const room = Math.max(text.length - SAMPLE_LENGTH, 0) / (SAMPLES - 1);
  return Array.from({ length: SAMPLES }, (_, at) => text.slice(at * room, at * room + SAMPLE_LENGTH));
}

/** A sign of another script may be a name in any text: it takes many of them, or none. */
function surely(sample: string): string | null {
  const own = sample.match(OWN_SCRIPT)?.length ?? 0;
  return own > 0 && own < LEAST_SHARE * sample.length ? null : guessLanguage(sample);
}
