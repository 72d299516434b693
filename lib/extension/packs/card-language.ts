import { browser } from 'wxt/browser';
import { type CardLanguage, cardLanguageFor } from '../../pack/card-languages.ts';
import { BUILT_IN_CARDS_SCRIPT, BUILT_IN_FRAME_SCRIPT, builtInTextsScript } from '../content-files.ts';
import { loadSettings } from '../settings/store.ts';
import { browserMessages } from '../words/browser-translator.ts';

/** The language that the reader wants cards in: the interface's, as long as no other was chosen. */
export async function cardLanguage(): Promise<CardLanguage> {
  const chosen = await loadSettings().then(
    ({ cardLanguage: language }) => language,
    () => 'interface' as const, // settings that cannot be read are told of elsewhere
  );
  return chosen === 'interface' ? cardLanguageFor(browserMessages.getMessage('languageTag', [])) : chosen;
}

/** What gives the built-in cards in that language, to be run in this order. */
export async function builtInCardScripts(): Promise<string[]> {
  const language = await cardLanguage();
  return language === 'en' ? [BUILT_IN_CARDS_SCRIPT] : [BUILT_IN_FRAME_SCRIPT, builtInTextsScript(language)];
}

/** The same as addresses, for the extension's own pages. */
export async function builtInCardAddresses(): Promise<string[]> {
  const files = await builtInCardScripts();
  return files.map((file) => new URL(file, browser.runtime.getURL('/')).href);
}
