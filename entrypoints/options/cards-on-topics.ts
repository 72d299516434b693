import type { OptionsProps } from '../../components/options/props.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { withOrigin } from '../../lib/pack/with-origin.ts';
import { ownTopic } from '../../lib/pack/with-own-topics.ts';

/** The cards of imported packs on these topics, each with the pack that it is from. */
export function cardsOnTopics(packs: readonly Pack[], topics: readonly TopicId[]): OptionsProps['cards'] {
  return packs.flatMap((pack) => {
    const wanted = new Set(topics.filter((topic) => topic.startsWith(ownTopic(pack.id, ''))));
    if (wanted.size === 0) return []; // a pack may have thousands of cards
    const own = pack.cards.map((card) => ({ ...card, topic: ownTopic(pack.id, card.topic) }));
    return own.filter(({ topic }) => wanted.has(topic)).map((card) => withOrigin(card, pack));
  });
}
