import { createContext } from 'preact';

/** The words of the options page, so that it can be handed another language. */
export const ENGLISH_OPTIONS = {
  locale: 'en-GB',
  title: 'Sidelight options',
  lead: 'What you change here is saved at once, and seen at once on open pages.',
  contents: 'Contents',
  loading: 'Fetching your settings…',
  remove: 'Remove',
  removeSite: (site: string) => `Remove ${site}`,
  add: 'Add',

  sections: {
    sites: 'Sites',
    marks: 'Marks',
    card: 'Card',
    topics: 'Topics',
    packs: 'Packs',
    shortcuts: 'Shortcuts',
    privacy: 'Privacy',
    backup: 'Your settings',
  },

  noAccess:
    'Your browser lets Sidelight onto no site by itself. Press its toolbar button to mark the page you are on. To have articles marked as they open, allow some sites below.',
  someAccess: 'Articles on these sites are marked as they open. On all others, press the toolbar button.',
  everyAccess: 'Articles on every site are marked as they open. Pages that are no article stay as they are.',
  newsTitle: 'The news sites',
  newsText: (sites: number, countries: number) =>
    `${sites} outlets in ${countries} countries that report on technology. Your browser asks once for all of them.`,
  newsState: (granted: number, all: number) =>
    granted === all ? 'All of them are allowed.' : `${granted} of ${all} are allowed.`,
  newsShow: 'Show the list',
  everyTitle: 'Every site',
  everyText: 'News is everywhere. Only pages that say they are articles are read and marked.',
  allow: 'Allow',
  allowNews: 'Allow the news sites',
  allowEvery: 'Allow every site',
  stop: 'Stop',
  stopNews: 'Stop on the news sites',
  stopEvery: 'Stop on every site',
  allowed: 'Allowed.',
  ownTitle: 'Sites you have allowed',
  ownLabel: 'Allow a site',
  ownHint: 'Such as news.example.com',
  ownNone: 'None yet.',
  offTitle: 'Never mark on',
  offLabel: 'Never mark on a site',
  offNone: 'No site is switched off. The switch in the popup does the same.',
  noSite: (text: string) => `“${text}” is no site. Write its name, such as news.example.com.`,
  notAllowed:
    'Your browser did not give access. Ask again, or open its extension settings, choose Sidelight, and allow the sites there.',
  notRemoved: 'Your browser keeps this access. Take it away in its extension settings.',
  notSaved: (reason: string) => `Your browser did not save this (${reason}). Everything is as it was.`,

  markStyle: {
    legend: 'Look',
    both: 'Underline, and a tint on the first of each topic',
    underline: 'Underline only',
    tint: 'Tint only',
  },
  markDensity: {
    legend: 'How many',
    every: 'Every mention',
    section: 'The first of each topic under a heading',
    page: 'The first of each topic on a page',
  },
  markColours: {
    legend: 'Colours',
    kinds: 'One for each group of topics',
    plain: 'The colour of the text',
    strong: 'More contrast',
  },
  kindsNote: 'Each group also has an underline of its own, so that colour is never the only sign.',
  sampleTitle: 'How it looks',
  sample: [
    { text: 'The company gave away ' },
    { text: 'Llama', kind: 'model', isFirst: true },
    { text: ' and put it into ' },
    { text: 'Meta AI', kind: 'product', isFirst: true },
    { text: '. Critics ask whether ' },
    { text: 'Llama', kind: 'model', isFirst: false },
    { text: ' is ' },
    { text: 'open source', kind: 'idea', isFirst: true },
    { text: ' at all, as ' },
    { text: 'Linux', kind: 'background', isFirst: true },
    { text: ' is.' },
  ],
  hasBadge: 'Show the number of topics on the toolbar button',

  cardMode: {
    legend: 'A card opens',
    hover: 'when the pointer rests on a mark',
    hoverWithKey: 'when it rests there while a key is held',
    click: 'when a mark is clicked',
    off: 'only by keyboard and from the popup',
  },
  cardKey: { legend: 'The key to hold', Alt: 'Alt', Control: 'Control', Shift: 'Shift' },
  cardDelay: 'Rest before a card opens',
  milliseconds: (count: number) => `${count} ms`,
  cardTextSize: 'Text size of the card',
  percent: (count: number) => `${count} %`,

  topicsLead: 'Marked are the topics with a tick. Cards of the others can still be looked up in the popup.',
  kinds: { model: 'Models', product: 'Products', idea: 'Ideas', background: 'Background' },

  shortcutsLead: { chromium: 'Your browser keeps the shortcuts.', firefox: 'Your browser keeps the shortcuts.' },
  commands: {
    _execute_action: 'Open the popup',
    'next-mention': 'Go to the next mention',
    'previous-mention': 'Go to the previous mention',
    'toggle-marks': 'Show or hide the marks on this page',
  } as Readonly<Record<string, string>>,
  noKeys: 'not set',
  noShortcuts: 'This browser has no keyboard shortcuts for extensions.',
  changeShortcuts: 'Change shortcuts',
  shortcutsWay: {
    chromium: 'Or open chrome://extensions/shortcuts yourself.',
    firefox: 'Or open about:addons, press the gear, and choose “Manage Extension Shortcuts”.',
  },

  privacyLead:
    'Sidelight makes no network request. What you read, and what it finds there, stays on your computer; pages are read in the tab they are in, and nothing of them is kept.',
  storedTitle: 'What is stored, in your browser',
  stored: [
    'What you choose on this page, and only where it differs from the default.',
    'The packs that you import, and their order.',
    'Sites you switched off, and topics you do not want marked.',
    'The time until which Sidelight is paused.',
  ],
  permissionsTitle: 'What each permission is for',
  permissions: [
    [
      'activeTab',
      'Reads the page in front when you press the button, use a shortcut or the menu. It ends when you leave the site.',
    ],
    ['scripting', 'Puts the part that reads and marks into a page, once you have allowed it there.'],
    ['storage', 'Keeps your settings.'],
    ['contextMenus', 'Adds “Explain with Sidelight” to the menu of selected text.'],
    [
      'access to sites',
      'Optional, and yours to give and to take: marks articles as they open, without a press of the button.',
    ],
  ] as const,

  exportTitle: 'Take them along',
  exportText: 'A file with what you have chosen. It holds no page and no history.',
  export: 'Save settings to a file',
  import: 'Load settings from a file',
  imported: (name: string) => `The settings of ${name} are in use.`,
  resetTitle: 'Begin again',
  resetText: 'Everything as it was after the installation. Access to sites stays.',
  reset: 'Reset all settings…',
  resetSure: 'Reset all settings?',
  resetYes: 'Reset',
  resetNo: 'Keep them',
  resetDone: 'All settings are at their defaults.',
};

export type OptionsWords = typeof ENGLISH_OPTIONS;

export const OptionsWordsContext = createContext<OptionsWords>(ENGLISH_OPTIONS);
