import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import { BUILT_IN_ID } from '../../lib/pack/built-in/id.ts';
import { openModelsCards } from '../../lib/pack/built-in/open-models-cards.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import { translate } from '../../lib/pack/languages/translate.ts';
import type { LanguageFile } from '../../lib/pack/translation.ts';
import { withReleases } from '../../lib/pack/with-releases.ts';

/** The cards of the built-in packs in one language. */
export interface GalleryCards {
  readonly openSource: CardSet;
  readonly openModels: CardSet;
}

const FILES = Object.values(
  import.meta.glob<LanguageFile>('../../lib/pack/built-in/translations/*.json', { eager: true, import: 'default' }),
);
const known = new Map<string, GalleryCards>();

/** @param language BCP 47, of `CARD_LANGUAGES`. */
export function cardsIn(language: string): GalleryCards {
  const cards = known.get(language) ?? {
    openSource: setIn(builtInCards, language, true),
    openModels: setIn(openModelsCards, language, false),
  };
  known.set(language, cards);
  return cards;
}

function setIn(set: CardSet, language: string, isFirst: boolean): CardSet {
  const file = FILES.find((it) => it.language === language && (it.translates === BUILT_IN_ID) === isFirst);
  const told =
    file === undefined ? set : translate(set, language, new Map(file.texts.map(({ of, text }) => [of, text])));
  return { ...told, cards: withReleases(told.cards, told.timeline) };
}
