import { placeBreakAtQuotation } from '../../text/break-at-quotation.ts';
import { ENGLISH } from './english.ts';
import { GERMAN } from './german.ts';
import type { Grammar } from './grammar.ts';
import { voiceInOtherScript } from './other-scripts.ts';
import { ROMANCE } from './romance.ts';
import type { Speech } from './speech.ts';

/** Function words that hardly any sentence of the language is without, and few of another have. */
const FUNCTION_WORDS: readonly (readonly [Grammar, RegExp])[] = [
  [ENGLISH, /\b(?:the|of|and|to|is|that|for|it|with|was|said)\b/g],
  [GERMAN, /\b(?:der|die|das|und|ist|von|mit|den|dem|nicht|ein|eine|auf|sich)\b/g],
  [
    ROMANCE,
    /\b(?:de|la|le|el|les|los|que|et|y|des|du|da|do|em|di|il|della|per|una?|um|est|os|para|pour|por|con|com|não|[eéè]|[dl]['’])(?![\wÀ-ɏ])/g,
  ],
];

/** All languages that speakers are told in. English alone is `ENGLISH_SPEECH`: an English page needs no more. */
export const ALL_SPEECH: Speech = {
  grammarOf(sentence) {
    let best: Grammar = ENGLISH;
    let most = 0;
    for (const [grammar, words] of FUNCTION_WORDS) {
      const count = sentence.match(words)?.length ?? 0;
      if (count > most) [best, most] = [grammar, count];
    }
    return best;
  },
  voiceInOtherScript,
  placeBreak: placeBreakAtQuotation,
};
