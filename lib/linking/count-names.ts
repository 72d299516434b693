import type { TopicId } from '../pack/card.ts';
import type { Mention } from './mention.ts';

/** A name as a text writes it, and how often it is marked there. */
export interface NameCount {
  readonly name: string;
  readonly count: number;
}

/** For each topic the names that are marked, the most frequent first; capitals apart a name is one, written as it stands first. */
export function countNames(mentions: readonly Mention[]): ReadonlyMap<TopicId, readonly NameCount[]> {
  const byTopic = Map.groupBy(mentions, ({ topic }) => topic);
  return new Map([...byTopic].map(([topic, own]) => [topic, namesOf(own)]));
}

function namesOf(mentions: readonly Mention[]): NameCount[] {
  const counts = new Map<string, NameCount>();
  for (const { surface } of mentions) {
    const key = surface.toLowerCase();
    const known = counts.get(key);
    counts.set(key, { name: known?.name ?? surface, count: (known?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count);
}
