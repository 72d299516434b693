import { createContext } from 'preact';

/** The words of the welcome page, so that it can be handed another language. */
export const ENGLISH_WELCOME = {
  locale: 'en-GB',
  title: 'News about open-source AI, with the context beside it',
  does: [
    'Sidelight finds where an article speaks of Llama, Meta AI and open source, and underlines it.',
    'It explains each in short, with source and date, what has changed since, and whose claim it is.',
    'Everything happens on your computer. Sidelight makes no network request, ever.',
  ],
  tryTitle: 'Try it here',
  tryText: 'Rest the pointer on an underlined word, or press Tab to reach it and Enter to open it.',
  sample:
    'Meta gave away Llama 3.1 and called it open source. Critics say that Llama’s licence is no open-source licence, because it sets conditions. Meta AI, the company’s assistant, runs on it. The Ollama app and the llamas of Peru stay unmarked.',
  beginTitle: 'Begin',
  beginText: (sites: number, countries: number) =>
    `Have articles marked as you open them, on ${sites} news sites in ${countries} countries. Your browser asks you once.`,
  allowNews: 'Mark articles on the news sites',
  newsAllowed: 'Sidelight marks articles on the news sites as you open them.',
  everyAllowed: 'Sidelight marks articles on every site as you open them.',
  allowEvery: 'Mark articles on every site instead',
  otherwise:
    'Or allow nothing: press the Sidelight button in the toolbar on any page, and that page alone is read and marked.',
  notAllowed:
    'Your browser did not give access. Ask again, or leave it so: the toolbar button works without it. In the browser’s extension settings you can allow sites later.',
  options: 'Choose sites one by one, and how marks and cards look',
  permissionsTitle: 'What each permission is for',
};

export type WelcomeWords = typeof ENGLISH_WELCOME;

export const WelcomeWordsContext = createContext<WelcomeWords>(ENGLISH_WELCOME);
