import { createContext } from 'preact';

/** The interface's own words, so that a page can hand in another language. Card texts stay in the pack's language. */
export interface Words {
  /** BCP 47; dates are written in it. */
  readonly locale: string;
  readonly name: string;
  readonly tagline: string;
  readonly makeCards: (count: number) => string;
  readonly loading: string;
  readonly opensInNewTab: string;

  readonly close: string;
  readonly back: string;
  readonly more: string;
  readonly less: string;
  readonly show: string;
  readonly previousMention: string;
  readonly nextMention: string;
  readonly muteTopic: string;
  readonly unmuteTopic: string;
  readonly cardLabel: (title: string) => string;
  readonly position: (place: number, total: number) => string;
  readonly kinds: Readonly<Record<'model' | 'product' | 'idea' | 'background', string>>;

  readonly inThisArticle: string;
  readonly sinceThen: string;
  readonly leftOut: string;
  readonly earlierUpdates: (count: number) => string;
  readonly moreAboutIt: string;
  readonly whoSaysWhat: string;
  readonly relatedCards: string;
  readonly pageDiffers: string;
  readonly basedOn: (month: string) => string;
  readonly basedOnUndated: string;

  readonly siteStates: Readonly<Record<'marked' | 'on' | 'off' | 'paused', string>>;
  readonly siteSwitch: (site: string) => string;
  readonly access: Readonly<Record<'always' | 'thisVisit', string>>;
  readonly alwaysMark: string;
  readonly onNews: string;
  readonly onEvery: string;
  readonly stopMarking: string;
  readonly readingTime: (minutes: number) => string;
  readonly topics: (count: number) => string;
  readonly mentions: (count: number) => string;
  readonly thisPage: string;
  readonly showInArticle: string;
  readonly inBrief: string;
  readonly contextOnPage: string;
  readonly previousMentionOf: (title: string) => string;
  readonly nextMentionOf: (title: string) => string;
  readonly search: string;
  readonly clearSearch: string;
  readonly found: (count: number, total: number) => string;
  readonly noneFound: (query: string) => string;

  readonly notices: Readonly<Record<NoticeKind, NoticeWords>>;
  readonly allowSite: (site: string) => string;
  readonly allowNews: string;
  readonly allowEvery: string;
  readonly notAllowed: string;
  readonly reload: string;

  readonly copyText: string;
  readonly copyMarkdown: string;
  readonly copyLink: string;
  readonly copyLinkTo: (sentence: string) => string;
  readonly reportMark: string;
  readonly copied: Readonly<Record<'card' | 'link' | 'report', string>>;
  readonly notCopied: string;
  readonly noLink: string;
  readonly notSaved: string;
  readonly topicMuted: (title: string) => string;
  readonly topicUnmuted: (title: string) => string;
  readonly pause: string;
  readonly pausedUntil: (time: string) => string;
  readonly resume: string;
  readonly options: string;
}

export type NoticeKind = 'empty' | 'off' | 'paused' | 'noAccess' | 'unsupported' | 'stale';

/** What happened, and what the reader can do about it. */
export interface NoticeWords {
  readonly title: string;
  readonly text: string;
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const ENGLISH: Words = {
  locale: 'en-GB',
  name: 'Sidelight',
  makeCards: (count: number) =>
    count === 1 ? 'Make a card from this article…' : `Make ${count} cards from this article…`,
  tagline: 'Context for AI news. Nothing leaves your computer.',
  loading: 'Reading the page…',
  opensInNewTab: 'opens in a new tab',

  close: 'Close card',
  back: 'Back',
  more: 'More',
  less: 'Less',
  show: 'Show',
  previousMention: 'Previous mention',
  nextMention: 'Next mention',
  muteTopic: 'Don’t mark this topic',
  unmuteTopic: 'Mark this topic again',
  cardLabel: (title) => `${title}: context card`,
  position: (place, total) => `${place} of ${total}`,
  kinds: { model: 'Model', product: 'Product', idea: 'Idea', background: 'Background' },

  inThisArticle: 'In this article',
  sinceThen: 'Since then',
  leftOut: 'What the explainer left out',
  earlierUpdates: (count) => counted(count, 'earlier update', 'earlier updates'),
  moreAboutIt: 'In more detail',
  whoSaysWhat: 'Who says what',
  relatedCards: 'See also',
  pageDiffers: 'Page and card',
  basedOn: (month) => `From an explainer of ${month}`,
  basedOnUndated: 'From an explainer',

  siteStates: { marked: 'marked', on: 'on', off: 'off', paused: 'paused' },
  siteSwitch: (site) => `Mark pages of ${site}`,
  access: { always: 'Always marked on this site.', thisVisit: 'Marked for this visit only.' },
  alwaysMark: 'Always mark on this site',
  onNews: 'on news sites',
  onEvery: 'on every site',
  stopMarking: 'Stop',
  readingTime: (minutes) => `${minutes} min read`,
  topics: (count) => counted(count, 'topic', 'topics'),
  mentions: (count) => counted(count, 'mention', 'mentions'),
  thisPage: 'This page',
  showInArticle: 'Show in the article',
  inBrief: 'In the page’s own words',
  contextOnPage: 'Context on this page',
  previousMentionOf: (title) => `Previous mention of ${title}`,
  nextMentionOf: (title) => `Next mention of ${title}`,
  search: 'Search all cards',
  clearSearch: 'Clear search',
  found: (count, total) => `${count} of ${counted(total, 'card', 'cards')}`,
  noneFound: (query) => `No card speaks of “${query}”.`,

  notices: {
    empty: {
      title: 'Nothing to mark here',
      text: 'Sidelight read this page and found no topic it has a card for. You can still look one up.',
    },
    off: {
      title: 'Switched off on this site',
      text: 'Pages here are not read or marked. Use the switch above to turn Sidelight on again.',
    },
    paused: {
      title: 'Paused everywhere',
      text: 'No page is marked until then. You can still look a topic up.',
    },
    noAccess: {
      title: 'Your browser keeps Sidelight out of this page',
      text: 'Allow it for this site below. If nothing changes, open your browser’s extension settings, choose Sidelight, and allow access to this site.',
    },
    unsupported: {
      title: 'No extension may read this page',
      text: 'Browsers close their own pages, extension stores and some viewers to every extension. Open a news article and press the Sidelight button there.',
    },
    stale: {
      title: 'Reload this page to mark it',
      text: 'Sidelight was updated or switched on after the page was opened.',
    },
  },
  allowSite: (site) => `Allow on ${site}`,
  allowNews: 'Allow on the news sites',
  allowEvery: 'Allow on every site',
  notAllowed:
    'Your browser did not give access. Ask again here, or open its extension settings, choose Sidelight, and allow the sites there.',
  reload: 'Reload page',

  copyText: 'Copy as text',
  copyMarkdown: 'Copy as Markdown',
  copyLink: 'Copy link',
  copyLinkTo: (sentence) => `Copy a link to: ${sentence}`,
  reportMark: 'Report a wrong mark',
  copied: {
    card: 'Card copied, with its source.',
    link: 'Link to the sentence copied.',
    report: 'Report copied. Nothing was sent: paste it where you want to report it.',
  },
  notCopied: 'Your browser did not let Sidelight copy.',
  noLink: 'No link can be made to this sentence.',
  notSaved: 'Your browser did not save this. Everything is as it was.',
  topicMuted: (title) => `${title} is no longer marked.`,
  topicUnmuted: (title) => `${title} is marked again.`,
  pause: 'Pause everywhere for an hour',
  pausedUntil: (time) => `Paused everywhere until ${time}`,
  resume: 'Mark pages again',
  options: 'Options',
};

export const WordsContext = createContext<Words>(ENGLISH);
