import { existsSync, readFileSync } from 'node:fs';
import {
  BUILT_IN_FRAME_SCRIPT,
  builtInTextsScript,
  OPEN_MODELS_FRAME_SCRIPT,
  openModelsTextsScript,
} from '../../lib/extension/content-files.ts';
import { openModelsPack } from '../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { CARD_LANGUAGES, type CardLanguage } from '../../lib/pack/card-languages.ts';
import { checkTranslation } from '../../lib/pack/format/check-translation.ts';
import { mapTexts, type ToldSet, textsOf } from '../../lib/pack/languages/map-texts.ts';
import { stampOf } from '../../lib/pack/languages/stamp.ts';
import { translate } from '../../lib/pack/languages/translate.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import {
  SHARED_BUILT_IN,
  SHARED_FRAME,
  SHARED_OPEN_MODELS,
  SHARED_OPEN_MODELS_FRAME,
} from '../../lib/page/card/built-in-script.ts';
import { frameCode, slot } from './frame-code.ts';
import { withoutBasis } from './without-basis.ts';

// The cards of the built-in packs in other languages than their own: all of a pack that has no language (dates, sources, which card leads where)
// in one script, the frame, and its texts in each language in one of their own, which fills the frame.

const FILES = 'lib/pack/built-in/translations';

interface ShippedPack {
  readonly pack: ToldSet;
  readonly frameFile: string;
  readonly textsFile: (language: CardLanguage) => string;
  /** Names in the page's global object: of the frame, and of the cards once it is filled. */
  readonly frame: string;
  readonly cards: string;
}

const PACKS: readonly ShippedPack[] = [
  {
    pack: withoutNames({ contrasts: [], ...builtInPack }),
    frameFile: BUILT_IN_FRAME_SCRIPT,
    textsFile: builtInTextsScript,
    frame: SHARED_FRAME,
    cards: SHARED_BUILT_IN,
  },
  {
    pack: withoutNames(openModelsPack),
    frameFile: OPEN_MODELS_FRAME_SCRIPT,
    textsFile: openModelsTextsScript,
    frame: SHARED_OPEN_MODELS_FRAME,
    cards: SHARED_OPEN_MODELS,
  },
];

/** For each pack its frame, and its texts in each language but its own, to be run behind it. One without a file tells all in the pack's own. */
export function languageScripts(): { readonly file: string; readonly code: string }[] {
  const languages = CARD_LANGUAGES.filter((language) => language !== 'en');
  return PACKS.flatMap((shipped) => [
    { file: shipped.frameFile, code: frameScript(shipped) },
    ...languages.map((language) => ({ file: shipped.textsFile(language), code: textsScript(shipped, language) })),
  ]);
}

/** What takes a list, the language and all texts in the order of `textsOf`, and gives the cards. */
function frameScript({ pack, frame }: ShippedPack): string {
  const places = new Map(textsOf(pack).map(({ text }, at) => [text, at + 1]));
  const framed = mapTexts(pack, slot(0), (text) => slot(places.get(text) ?? 0));
  return `globalThis.${frame}=${frameCode(withoutBasis(framed))};\n`;
}

function textsScript({ pack, frame, cards }: ShippedPack, language: string): string {
  const texts = readTexts(pack, language);
  const list = textsOf(pack).map(({ text }) => texts.get(stampOf(text)) ?? text);
  const marks = markedParts(translate(pack, language, texts))
    .map((place) => `${place}=${JSON.stringify(pack.language)};`)
    .join('');
  const filled = `globalThis.${frame}(${JSON.stringify([language, ...list])})`;
  return `(()=>{const c=${filled};${marks}globalThis.${cards}=c})();\n`;
}

function readTexts(pack: ToldSet, language: string) {
  const file = `${FILES}/${pack.id}.${language}.json`;
  const data: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  return checkTranslation(data, pack).texts;
}

/** Where parts say that they were left in the pack's own language: `c.cards[0].facts[1].language`. */
function markedParts(part: unknown, place = 'c'): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    const own = Array.isArray(part) ? `${place}[${key}]` : `${place}.${key}`;
    return key === 'language' && place !== 'c' ? own : markedParts(value, own);
  });
}

function withoutNames({ names: _, ...told }: Pack): ToldSet {
  return told;
}
