import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';

export type WelcomeWords = ReturnType<typeof welcomeWordsOf>;

export const useWelcomeWords = createWordsHook(welcomeWordsOf);

/** The words of the welcome page. */
export function welcomeWordsOf({ locale, direction, text, number }: Translator) {
  return {
    locale,
    direction,
    name: text('extensionName'),
    page: text('welcomePage'),
    title: text('welcomeTitle'),
    does: [text('welcomeFinds'), text('welcomeExplains'), text('welcomePrivate')],
    tryTitle: text('welcomeTry'),
    tryText: text('welcomeTryText'),
    sample: text('welcomeSample'),
    moreTitle: (topics: number) => text('welcomeMore', number(topics)),
    moreSample: text('welcomeMoreSample'),
    moreSwitch: (pack: string) => text('welcomeMoreSwitch', pack),
    beginText: (sites: number, countries: number) => text('welcomeBeginText', number(sites), number(countries)),
    allowNews: text('welcomeAllowNews'),
    newsAllowed: text('welcomeNewsAllowed'),
    everyAllowed: text('welcomeEveryAllowed'),
    allowEvery: text('welcomeAllowEvery'),
    otherwise: text('welcomeOtherwise'),
    toolbarTitle: text('welcomeToolbar'),
    puzzle: text('welcomePuzzle'),
    pin: { chrome: text('welcomePinChrome'), edge: text('welcomePinEdge'), firefox: text('welcomePinFirefox') },
    notAllowed: text('welcomeNotAllowed'),
    options: text('welcomeOptions'),
    permissionsTitle: text('permissionsTitle'),
  };
}
