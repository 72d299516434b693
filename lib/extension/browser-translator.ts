import { browser } from 'wxt/browser';
import { createTranslator, type Translator } from './create-translator.ts';

// WXT leaves it to the types that it generates, which are not in the repository.
declare module 'wxt/browser' {
  interface WxtI18n {
    getMessage(key: string, values: readonly string[]): string;
  }
}

/** The interface in the browser's language, or in English where it is not there. */
export function browserTranslator(): Translator {
  const { i18n } = browser;
  return createTranslator((key, values) => i18n.getMessage(key, values), i18n.getUILanguage());
}

/** Tells a page of the extension which language it speaks, which way it runs, and what it is called. */
export function setPageLanguage(document: Document, { locale, direction }: Translator, title: string): void {
  document.documentElement.lang = locale;
  document.documentElement.dir = direction;
  document.title = title;
}
