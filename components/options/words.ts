import type { SettingsFileFault } from '../../lib/extension/settings/file.ts';
import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';
import { readMarkedText } from './read-marked-text.ts';

export type OptionsWords = ReturnType<typeof optionsWordsOf>;

export const useOptionsWords = createWordsHook(optionsWordsOf);

/** The words of the options page. */
export function optionsWordsOf(translator: Translator) {
  const { locale, direction, text } = translator;
  return {
    locale,
    direction,
    title: text('optionsTitle'),
    lead: text('optionsLead'),
    contents: text('optionsContents'),
    remove: text('optionsRemove'),
    removeSite: (site: string) => text('optionsRemoveSite', site),
    add: text('optionsAdd'),

    sections: {
      sites: text('optionsSites'),
      marks: text('optionsMarks'),
      card: text('optionsCard'),
      topics: text('optionsTopics'),
      packs: text('optionsPacks'),
      history: text('optionsHistory'),
      shortcuts: text('optionsShortcuts'),
      privacy: text('optionsPrivacy'),
      backup: text('optionsBackup'),
    },
    ...siteWordsOf(translator),
    ...markWordsOf(translator),
    ...cardWordsOf(translator),
    ...topicWordsOf(translator),
    ...historyWordsOf(translator),
    ...shortcutWordsOf(translator),
    ...privacyWordsOf(translator),
    ...backupWordsOf(translator),
  };
}

function siteWordsOf({ text, number }: Translator) {
  return {
    noAccess: text('optionsNoAccess'),
    someAccess: text('optionsSomeAccess'),
    everyAccess: text('optionsEveryAccess'),
    newsTitle: text('optionsNewsTitle'),
    newsText: (sites: number, countries: number) => text('optionsNewsText', number(sites), number(countries)),
    newsState: (granted: number, all: number) =>
      granted === all ? text('optionsNewsAll') : text('optionsNewsSome', number(granted), number(all)),
    newsShow: text('optionsNewsShow'),
    everyTitle: text('optionsEveryTitle'),
    everyText: text('optionsEveryText'),
    allow: text('optionsAllow'),
    allowNews: text('optionsAllowNews'),
    allowEvery: text('optionsAllowEvery'),
    stop: text('optionsStop'),
    stopNews: text('optionsStopNews'),
    stopEvery: text('optionsStopEvery'),
    allowed: text('optionsAllowed'),
    ownTitle: text('optionsOwnTitle'),
    ownLabel: text('optionsOwnLabel'),
    siteHint: text('optionsSiteHint'),
    ownNone: text('optionsOwnNone'),
    ownOff: text('optionsOwnOff'),
    offTitle: text('optionsOffTitle'),
    offLabel: text('optionsOffLabel'),
    offNone: text('optionsOffNone'),
    noSite: (typed: string) => text('optionsNoSite', typed),
    notAllowed: text('optionsNotAllowed'),
    notRemoved: text('optionsNotRemoved'),
    notSaved: (reason: string) => text('optionsNotSaved', reason),
  };
}

function markWordsOf({ text }: Translator) {
  return {
    markStyle: {
      legend: text('optionsLook'),
      both: text('optionsLookBoth'),
      underline: text('optionsLookUnderline'),
      tint: text('optionsLookTint'),
    },
    markDensity: {
      legend: text('optionsDensity'),
      every: text('optionsDensityEvery'),
      section: text('optionsDensitySection'),
      page: text('optionsDensityPage'),
    },
    markColours: {
      legend: text('optionsColours'),
      kinds: text('optionsColoursKinds'),
      plain: text('optionsColoursPlain'),
      strong: text('optionsColoursStrong'),
    },
    kindsNote: text('optionsKindsNote'),
    kindsNoteTint: text('optionsKindsNoteTint'),
    sampleTitle: text('optionsSampleTitle'),
    sample: readMarkedText(text('optionsSample')),
    hasBadge: text('optionsBadge'),
  };
}

function cardWordsOf({ locale, text }: Translator) {
  const milliseconds = new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond' });
  const percent = new Intl.NumberFormat(locale, { style: 'percent' });
  return {
    cardMode: {
      legend: text('optionsOpens'),
      hover: text('optionsOpensHover'),
      hoverWithKey: text('optionsOpensWithKey'),
      click: text('optionsOpensClick'),
      off: text('optionsOpensOff'),
    },
    cardKey: {
      legend: text('optionsKey'),
      Alt: text('optionsKeyAlt'),
      Control: text('optionsKeyControl'),
      Shift: text('optionsKeyShift'),
    },
    cardDelay: text('optionsDelay'),
    milliseconds: (count: number) => milliseconds.format(count),
    cardTextSize: text('optionsTextSize'),
    cardLanguage: text('optionsCardLanguage'),
    cardLanguageInterface: text('optionsCardLanguageInterface'),
    percent: (count: number) => percent.format(count / 100),
  };
}

function topicWordsOf({ text }: Translator) {
  return {
    topicsLead: text('optionsTopicsLead'),
    kinds: {
      model: text('optionsModels'),
      product: text('optionsProducts'),
      idea: text('optionsIdeas'),
      background: text('optionsBackground'),
      term: text('optionsTerms'),
    },
  };
}

function historyWordsOf({ locale, text, number }: Translator) {
  const list = new Intl.ListFormat(locale, { style: 'short', type: 'unit' });
  return {
    historyLead: text('historyLead'),
    historySwitch: text('historySwitch'),
    historyNever: text('historyNever'),
    historyKept: (articles: number, cards: number) => text('historyKept', number(articles), number(cards)),
    historyFound: (found: number, all: number) => text('historyFound', number(found), number(all)),
    historyNone: text('historyNone'),
    historySearch: text('historySearch'),
    historyNoneFound: (query: string) => text('historyNoneFound', query),
    historyMore: text('historyMore'),
    historyErase: text('historyErase'),
    historyErased: text('historyErased'),
    historyOff: text('historyOff'),
    historyDamaged: text('historyDamaged'),
    historyUnsaved: text('historyUnsaved'),
    listOf: (names: readonly string[]) => list.format(names),
  };
}

function shortcutWordsOf({ text }: Translator) {
  return {
    commands: {
      _execute_action: text('commandPopup'),
      'next-mention': text('commandNextMention'),
      'previous-mention': text('commandPreviousMention'),
      'toggle-marks': text('commandToggleMarks'),
    } as Readonly<Record<string, string>>,
    noKeys: text('optionsNoKeys'),
    noShortcuts: text('optionsNoShortcuts'),
    changeShortcuts: text('optionsChangeShortcuts'),
    shortcutsWay: { chromium: text('optionsShortcutsChromium'), firefox: text('optionsShortcutsFirefox') },
  };
}

function privacyWordsOf({ text }: Translator) {
  return {
    privacyLead: text('optionsPrivacyLead'),
    storedTitle: text('optionsStored'),
    stored: [
      text('optionsStoredChoices'),
      text('optionsStoredPacks'),
      text('optionsStoredSites'),
      text('optionsStoredPause'),
      text('optionsStoredHistory'),
    ],
    permissionsTitle: text('permissionsTitle'),
  };
}

function backupWordsOf(translator: Translator) {
  const { text } = translator;
  return {
    exportTitle: text('optionsExportTitle'),
    exportText: text('optionsExportText'),
    export: text('optionsExport'),
    import: text('optionsImport'),
    imported: (file: string) => text('optionsImported', file),
    fileFault: (file: string, fault: SettingsFileFault) => fileFaultOf(translator, file, fault),
    resetTitle: text('optionsResetTitle'),
    resetText: text('optionsResetText'),
    reset: text('optionsReset'),
    resetSure: text('optionsResetSure'),
    resetYes: text('optionsResetYes'),
    resetNo: text('optionsResetNo'),
    resetDone: text('optionsResetDone'),
  };
}

function fileFaultOf({ text, counted }: Translator, file: string, fault: SettingsFileFault): string {
  switch (fault.kind) {
    case 'noJson':
      return text('optionsFileNoJson', file, fault.reason);
    case 'foreign':
      return text('optionsFileForeign', file);
    case 'newer':
      return text('optionsFileNewer', file);
    case 'wrong': {
      const fields = fault.fields.map(({ field, wanted, found }) =>
        wanted === null ? text('optionsFieldUnknown', field) : text('optionsFieldWrong', field, wanted, found),
      );
      if (fault.more > 0) fields.push(counted('packsMoreProblems', fault.more));
      return text('optionsFileWrong', file, fields.join(' '));
    }
  }
}
