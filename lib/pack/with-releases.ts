import type { Card, Release, TopicId } from './card.ts';

/** Cards, each with the releases of the timeline that show it. */
export function withReleases<Shown extends Card>(cards: readonly Shown[], timeline: readonly Release[] = []): Shown[] {
  const byTopic = new Map<TopicId, Release[]>();
  for (const release of timeline) {
    for (const topic of release.topics) {
      const own = byTopic.get(topic) ?? [];
      own.push(release);
      byTopic.set(topic, own);
    }
  }
  return cards.map((card) => {
    const releases = byTopic.get(card.topic);
    return releases === undefined ? card : { ...card, releases };
  });
}
