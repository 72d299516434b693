import type { VNode } from 'preact';
import { Translation } from '../../components/shared/translation.ts';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import german from '../../public/_locales/de/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import japanese from '../../public/_locales/ja/messages.json' with { type: 'json' };
import { translatorOf } from '../../tests/components/translator-of.ts';

const CATALOGUES: Readonly<Record<string, Parameters<typeof translatorOf>[0]>> = {
  ar: arabic,
  de: german,
  ja: japanese,
};

/** A view in a language that the gallery knows, else in English. */
export function translated(view: VNode, language: string): VNode {
  const catalogue = CATALOGUES[language];
  const translator = catalogue === undefined ? translatorOf(english, 'en-GB') : translatorOf(catalogue, language);
  return <Translation.Provider value={translator}>{view}</Translation.Provider>;
}
