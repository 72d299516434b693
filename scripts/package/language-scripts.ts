import { existsSync, readFileSync } from 'node:fs';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { CARD_LANGUAGES, type CardLanguage } from '../../lib/pack/card-languages.ts';
import { checkTranslation } from '../../lib/pack/format/check-translation.ts';
import { mapTexts, textsOf } from '../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../lib/pack/languages/stamp.ts';
import { translate } from '../../lib/pack/languages/translate.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { TextsByStamp } from '../../lib/pack/translation.ts';
import { type BuiltInShelf, SHARED_BUILT_IN, SHARED_FRAME } from '../../lib/page/card/built-in-script.ts';
import { frameCode, slot } from './frame-code.ts';

// The built-in cards in other languages than their own: all that has no language (dates, sources, which card leads where) in one script, the
// frame, and the texts of each language in one of its own, which fills the frame.

const FILES = 'lib/pack/built-in/translations';

interface LanguageScript {
  readonly language: CardLanguage;
  readonly code: string;
}

/** What takes a list, the language and all texts in the order of `textsOf`, and gives the cards. */
export function frameScript(): string {
  const places = new Map(textsOf(builtInPack).map(({ text }, at) => [text, at + 1]));
  const framed = mapTexts(withoutNames(builtInPack), slot(0), (text) => slot(places.get(text) ?? 0));
  return `globalThis.${SHARED_FRAME}=${frameCode(framed)};\n`;
}

/** For each language but the pack's own; to be run behind the frame. One without a file tells all in the pack's own. */
export function languageScripts(): LanguageScript[] {
  return CARD_LANGUAGES.filter((language) => language !== 'en').map((language) => {
    const file = `${FILES}/${builtInPack.id}.${language}.json`;
    const data: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
    return { language, code: fillingCode(language, checkTranslation(data, builtInPack).texts) };
  });
}

function fillingCode(language: string, texts: TextsByStamp): string {
  const translated = translate(withoutNames(builtInPack), language, texts);
  const list = textsOf(builtInPack).map(({ text }) => texts.get(stampOf(text)) ?? text);
  const marks = markedParts(translated)
    .map((place) => `${place}=${JSON.stringify(builtInPack.language)};`)
    .join('');
  const filled = `globalThis.${SHARED_FRAME}(${JSON.stringify([language, ...list])})`;
  return `(()=>{const c=${filled};${marks}globalThis.${SHARED_BUILT_IN}=c})();\n`;
}

/** Where parts say that they were left in the pack's own language: `c.cards[0].facts[1].language`. */
function markedParts(part: unknown, place = 'c'): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const own = Array.isArray(part) ? `${place}[${key}]` : `${place}.${key}`;
    return key === 'language' && place !== 'c' ? own : markedParts(value, own);
  });
}

function withoutNames({ names: _, contrasts = [], ...cards }: Pack): BuiltInShelf {
  return { ...cards, contrasts };
}
