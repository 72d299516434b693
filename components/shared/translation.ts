import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translator } from '../../lib/extension/words/create-translator.ts';

/** The language of all views below. */
export const Translation = createContext<Translator | null>(null);

/** A hook that gives a surface's words in the language of the views; they are made once for each language. */
export function createWordsHook<Words>(build: (translator: Translator) => Words): () => Words {
  const known = new WeakMap<Translator, Words>();
  return () => {
    const translator = useContext(Translation);
    if (translator === null) throw new Error('A view needs <Translation.Provider> above it');
    const words = known.get(translator) ?? build(translator);
    known.set(translator, words);
    return words;
  };
}
