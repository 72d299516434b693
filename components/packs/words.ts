import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { createWordsHook } from '../shared/translation.ts';

export type PackWords = ReturnType<typeof packWordsOf>;

export const usePackWords = createWordsHook(packWordsOf);

/** The words of the options' section on packs. */
export function packWordsOf({ locale, text, counted }: Translator) {
  const list = new Intl.ListFormat(locale);
  return {
    lead: text('packsLead'),
    import: text('packsImport'),
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
    cardTitle: (question: string) => text('packsCardTitle', question),
    title: text('packsTitle'),
    answer: text('packsAnswer'),
    answerOf: (question: string) => text('packsAnswerOf', question),
    otherSentence: text('packsOtherSentence'),
    aliases: text('packsAliases'),
    aliasesOf: (question: string) => text('packsAliasesOf', question),
    noNames: text('packsNoNames'),
    drop: text('packsDrop'),
    dropOf: (question: string) => text('packsDropOf', question),
  };
}
