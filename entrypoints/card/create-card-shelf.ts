import type { Card, CardSet, TopicId } from '../../lib/pack/card.ts';
import { withOrigin } from '../../lib/pack/with-origin.ts';
import { withReleases } from '../../lib/pack/with-releases.ts';
import type { BuiltInShelf } from '../../lib/page/card/built-in-script.ts';
import type { CardShelf } from '../../lib/page/card/page-card.ts';

/**
 * `ask` brings cards of imported packs and those they lead to; null where nobody answers any more. It also has the cards of the second built-in
 * pack put into the page where a topic of its is asked for: `offered` gives them from then on.
 */
export function createCardShelf(
  builtIn: BuiltInShelf,
  ask: (topics: readonly TopicId[]) => Promise<readonly Card[] | null>,
  offered: () => CardSet | null = () => null,
): CardShelf {
  const own = new Map<TopicId, Card>(withReleases(builtIn.cards, builtIn.timeline).map((card) => [card.topic, card]));
  let cards = new Map<TopicId, Card>();
  /** Topics that were asked for, and so have all they lead to. */
  let asked = new Map<TopicId, Promise<void>>();
  let arrived = new Set<TopicId>();

  function takeOffered(): void {
    const set = offered();
    if (set === null) return;
    for (const card of withReleases(set.cards, set.timeline)) own.set(card.topic, withOrigin(card, set));
  }

  const isHere = (topic: TopicId) => own.has(topic) || arrived.has(topic);

  async function fetchCards(topics: readonly TopicId[]): Promise<void> {
    const shelf = cards; // what comes after `forget` is of packs that have changed
    const here = arrived;
    const waiting = asked;
    const found = await ask(topics);
    takeOffered();
    if (found === null) {
      for (const topic of topics) waiting.delete(topic); // nobody answered: to be asked for again
      return;
    }
    for (const card of found) shelf.set(card.topic, card);
    for (const topic of topics) here.add(topic);
  }

  takeOffered();
  return {
    builtIn,
    find: (topic) => own.get(topic) ?? cards.get(topic) ?? null,
    has: (topics) => topics.every(isHere),
    async load(topics) {
      const missing = topics.filter((topic) => !isHere(topic) && !asked.has(topic));
      const coming = missing.length === 0 ? null : fetchCards(missing);
      for (const topic of missing) if (coming !== null) asked.set(topic, coming);
      await Promise.all(topics.map((topic) => asked.get(topic)));
    },
    forget() {
      cards = new Map();
      asked = new Map();
      arrived = new Set();
    },
  };
}
