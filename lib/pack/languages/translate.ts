import type { TextsByStamp } from '../translation.ts';
import { mapTexts, type ToldSet } from './map-texts.ts';
import { stampOf } from './stamp.ts';

/** A pack, or what is shown of it, in another language, as far as there are texts for what it says now. */
export function translate<Told extends ToldSet>(set: Told, language: string, texts: TextsByStamp): Told {
  return mapTexts(set, language, (text) => texts.get(stampOf(text)) ?? null);
}
