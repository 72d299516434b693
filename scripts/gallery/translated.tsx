import type { VNode } from 'preact';
import { Translation } from '../../components/translation.ts';
import arabic from '../../public/_locales/ar/messages.json' with { type: 'json' };
import english from '../../public/_locales/en/messages.json' with { type: 'json' };
import { translatorOf } from '../../tests/components/translator-of.ts';

/** A view in Arabic where the page runs right to left, else in English. */
export function translated(view: VNode, direction: string): VNode {
  const translator = direction === 'rtl' ? translatorOf(arabic, 'ar') : translatorOf(english, 'en-GB');
  return <Translation.Provider value={translator}>{view}</Translation.Provider>;
}
