import { createContext } from 'preact';

/** The words of the section on packs, so that it can be handed another language. */
export const ENGLISH_PACKS = {
  lead: 'A pack is a file of cards. Pages are marked with all packs that are on. Where two explain the same name, the card shows both, the upper one first.',
  import: 'Import a pack from a file',
  builtIn: 'comes with Sidelight',
  counts: (cards: number, aliases: number) =>
    `${cards} ${cards === 1 ? 'card' : 'cards'}, ${aliases} ${aliases === 1 ? 'name' : 'names'}`,
  use: (title: string) => `Use ${title}`,
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
  export: 'Export',
  exportOf: (title: string) => `Export ${title}`,
  remove: 'Remove',
  removeOf: (title: string) => `Remove ${title}`,
  damaged: (problem: string) =>
    `This pack was damaged and is not used: ${problem}. Export it to mend it, or remove it.`,
  removed: (title: string) => `${title} is removed.`,
  undo: 'Undo',
  saved: (title: string) => `${title} is in use, on open pages too.`,
  restored: (title: string) => `${title} is back.`,
  refused: (file: string) => `${file} was not imported; nothing has changed.`,
  notText: 'the file is not text in UTF-8',
  notSaved: 'Your browser did not save this. Everything is as it was.',
  notRight: 'This is not saved yet:',
  moreProblems: (count: number) => `and ${count} more`,
  previewTitle: (title: string) => `Import “${title}”?`,
  draftTitle: 'Make a pack of these cards?',
  draftLead:
    'These are the page’s own words. Correct the names by which other pages may speak of each, and drop what you do not want.',
  source: 'From',
  replaces: (title: string) => `It takes the place of “${title}”, which has the same id.`,
  moreCards: (count: number) => `and ${count} more`,
  clashes: 'Names that other packs have too; the card will show both:',
  clash: (alias: string, packs: string) => `${alias} (${packs})`,
  save: 'Save',
  cancel: 'Do not import',
  discard: 'Discard',
  packTitle: 'Title of the pack',
  cardTitle: (question: string) => `Title of “${question}”`,
  title: 'Title',
  aliases: 'Names, with commas between',
  aliasesOf: (question: string) => `Names for “${question}”`,
  drop: 'Drop',
  dropOf: (question: string) => `Drop “${question}”`,
};

export type PackWords = typeof ENGLISH_PACKS;

export const PackWordsContext = createContext<PackWords>(ENGLISH_PACKS);
