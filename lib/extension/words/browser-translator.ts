import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from './create-translator.ts';

// WXT leaves it to the types that it generates, which are not in the repository.
declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: string, values: readonly string[]): string;
  }
}

/** The browser's catalogue of messages: in its language, or in English where that is not there. */
export const browserMessages = {
  getMessage: (key: string, values: readonly string[]) => browser.i18n.getMessage(key, values),
  language: () => browser.i18n.getUILanguage(),
};

/** The interface in the language of that catalogue. */
export function browserTranslator(): Translator {
  return createTranslator(browserMessages.getMessage, browserMessages.language());
}

/** Tells a page of the extension which language it speaks, which way it runs, and what it is called. */
export function setPageLanguage(document: Document, { locale, direction }: Translator, title: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.title = title;
}
