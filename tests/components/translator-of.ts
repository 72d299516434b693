import { createTranslator, type Translator } from '../../lib/extension/words/create-translator.ts';

/** What a `messages.json` of `_locales` holds. */
export type Catalogue = Readonly<Record<string, { readonly message: string }>>;

/** The interface in the language of a catalogue, as a browser gives it. */
export function translatorOf(catalogue: Catalogue, uiLanguage: string): Translator {
  const lookUp = (key: string, values: readonly string[]) =>
    (catalogue[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
  return createTranslator(lookUp, uiLanguage);
}
