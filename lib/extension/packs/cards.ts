import { browser } from 'wxt/browser';
import type { Card } from '../../pack/card.ts';
import { withOrigin } from '../../pack/with-origin.ts';
import { withReleases } from '../../pack/with-releases.ts';
import { cardLanguage } from './card-language.ts';
import { readKeptPack } from './in-use.ts';
import { ORDER_KEY, readPlaces, textKey } from './places.ts';
import { inLanguage } from './texts.ts';

/**
 * The cards of imported packs on these topics and those they lead to, each with where it is from. Reads only the packs that have them,
 * which is for the background to do: five megabytes are a tenth of a second.
 */
export async function cardsOf(topics: readonly string[]): Promise<Card[]> {
  const order = (await browser.storage.local.get(ORDER_KEY))[ORDER_KEY];
  const cards: Card[] = [];
  for (const { id, isOn } of readPlaces(order)) {
    const wanted = topics.filter((topic) => topic.startsWith(`${id}:`));
    if (isOn && wanted.length > 0) cards.push(...(await cardsOfPack(id, wanted)));
  }
  return cards;
}

async function cardsOfPack(id: string, wanted: readonly string[]): Promise<Card[]> {
  const key = textKey(id);
  const pack = readKeptPack((await browser.storage.local.get(key))[key]);
  if (pack === null) return [];
  const named = pack.cards.filter(({ topic }) => wanted.includes(topic));
  const all = new Set([...wanted, ...named.flatMap(({ related }) => related)]);
  const cards = pack.cards.filter(({ topic }) => all.has(topic));
  const told = await inLanguage({ ...pack, cards }, await cardLanguage());
  return withReleases(told.cards, told.timeline).map((card) => withOrigin(card, told));
}
