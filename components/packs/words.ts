import type { Translator } from '../../lib/extension/words/create-translator.ts';
import type { TextFault } from '../../lib/pack/format/draft-faults.ts';
import { createWordsHook } from '../shared/translation.ts';

export type PackWords = ReturnType<typeof packWordsOf>;

export const usePackWords = createWordsHook(packWordsOf);

/** The words of the options' section on packs. */
export function packWordsOf({ locale, text, counted, number }: Translator) {
  const list = new Intl.ListFormat(locale);
  return {
    lead: text('packsLead'),
    import: text('packsImport'),
    fromPage: text('packsFromPage'),
    builtIn: text('packsBuiltIn'),
    cards: (count: number) => counted('packsCards', count),
    names: (count: number) => counted('packsNames', count),
    up: (title: string) => text('packsUp', title),
    down: (title: string) => text('packsDown', title),
    export: text('packsExport'),
    exportOf: (title: string) => text('packsExportOf', title),
    remove: text('packsRemove'),
    removeOf: (title: string) => text('packsRemoveOf', title),
    damaged: (problem: string) => text('packsDamaged', problem),
    removed: (title: string) => text('packsRemoved', title),
    undo: text('packsUndo'),
    saved: (title: string) => text('packsSaved', title),
    restored: (title: string) => text('packsRestored', title),
    refused: (file: string) => text('packsRefused', file),
    notText: text('packsNotText'),
    notSaved: text('notSaved'),
    notRight: text('packsNotRight'),
    moreProblems: (count: number) => counted('packsMoreProblems', count),
    checking: (file: string) => text('packsChecking', file),
    saving: (title: string) => text('packsSaving', title),
    previewTitle: (title: string) => text('packsPreviewTitle', title),
    draftTitle: text('packsDraftTitle'),
    draftLead: text('packsDraftLead'),
    source: text('packsSource'),
    replaces: (title: string) => text('packsReplaces', title),
    moreCards: (count: number) => counted('packsMoreCards', count),
    clashes: text('packsClashes'),
    clash: (alias: string, packs: readonly string[]) => text('packsClash', alias, list.format(packs)),
    save: text('packsSave'),
    cancel: text('packsCancel'),
    discard: text('packsDiscard'),
    packTitle: text('packsPackTitle'),
    beyond: (count: number) => counted('packsBeyond', count),
    edit: text('packsEdit'),
    editOf: (question: string) => text('packsEditOf', question),
    question: text('packsQuestion'),
    title: text('packsTitle'),
    answer: text('packsAnswer'),
    choices: text('packsChoices'),
    under: (heading: string) => text('packsUnder', `\u2068${heading}\u2069`), // in its own direction
    ownWords: text('packsOwnWords'),
    aliases: text('packsAliases'),
    noNames: text('packsNoNames'),
    marks: text('packsMarks'),
    times: (count: number) => `×\u202f${number(count)}`,
    marksNothing: text('packsMarksNothing'),
    noneChosen: text('packsNoneChosen'),
    fault: (fault: TextFault) => faultText(fault, text, number),
    faultOf: (card: string, field: string, fault: string) => `${card}, ${field}: ${fault}`,
  };
}

function faultText(fault: TextFault, text: Translator['text'], number: Translator['number']): string {
  switch (fault.kind) {
    case 'empty':
      return text('packsFaultEmpty');
    case 'long':
      return text('packsFaultLong', number(fault.most), number(fault.length));
    case 'markup':
      return text('packsFaultMarkup');
    case 'noName':
      return text('packsFaultNoName', fault.name);
  }
}
