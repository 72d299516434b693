import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';

export const useBarWords = createWordsHook(barWordsOf);

/** Of the page's site. */
function barWordsOf({ text }: Translator) {
  return {
    name: text('extensionName'),
    skip: text('skipToCards'),
    siteStates: {
      marked: text('stateMarked'),
      on: text('stateOn'),
      off: text('stateOff'),
      paused: text('statePaused'),
    },
    siteSwitch: (site: string) => text('siteSwitch', site),
    access: { always: text('accessAlways'), thisVisit: text('accessThisVisit') },
    alwaysOn: text('alwaysOn'),
    onThisSite: text('onThisSite'),
    onNews: text('onNews'),
    onEvery: text('onEvery'),
    stopMarking: text('stopMarking'),
  };
}
