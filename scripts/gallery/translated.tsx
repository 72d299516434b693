import type { VNode } from 'preact';
import { Translation } from '../../components/shared/translation.ts';
import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { type Catalogue, translatorOf } from '../../tests/components/translator-of.ts';

const CATALOGUES = Object.values(
  import.meta.glob<Catalogue>('../../public/_locales/*/messages.json', { eager: true, import: 'default' }),
);
const known = new Map<string, Translator>();

/** A view in a language of the interface. */
export function translated(view: VNode, language: string): VNode {
  const translator = known.get(language) ?? translatorOf(catalogueOf(language), language === 'en' ? 'en-GB' : language);
  known.set(language, translator); // views keep their words by it
  return <Translation.Provider value={translator}>{view}</Translation.Provider>;
}

function catalogueOf(language: string): Catalogue {
  const found = CATALOGUES.find(({ languageTag }) => languageTag?.message === language);
  if (found === undefined) throw new Error(`gallery: no words in ${language}`);
  return found;
}
