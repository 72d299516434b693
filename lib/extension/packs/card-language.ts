import { browser } from 'wxt/browser';
import { type CardLanguage, cardLanguageFor } from '../../pack/card-languages.ts';
import {
  BUILT_IN_CARDS_SCRIPT,
  BUILT_IN_FRAME_SCRIPT,
  builtInTextsScript,
  OPEN_MODELS_CARDS_SCRIPT,
  OPEN_MODELS_FRAME_SCRIPT,
  openModelsTextsScript,
} from '../content-files.ts';
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

/** The same of the second built-in pack. */
export async function openModelsScripts(): Promise<string[]> {
  const language = await cardLanguage();
  return language === 'en' ? [OPEN_MODELS_CARDS_SCRIPT] : [OPEN_MODELS_FRAME_SCRIPT, openModelsTextsScript(language)];
}

/** The addresses of `builtInCardScripts`, for the extension's own pages. */
export async function builtInCardAddresses(): Promise<string[]> {
  return addressesOf(await builtInCardScripts());
}

/** Those of `openModelsScripts`. */
export async function openModelsAddresses(): Promise<string[]> {
  return addressesOf(await openModelsScripts());
}

function addressesOf(files: readonly string[]): string[] {
  return files.map((file) => new URL(file, browser.runtime.getURL('/')).href);
}
