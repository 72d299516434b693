import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import type { Page } from '../reading/read-page.ts';
import { runInSlices } from '../reading/run-in-slices.ts';
import type { SliceClock } from '../reading/slice.ts';
import { visibleMentions } from './visible-mentions.ts';

type Mentions = Pick<Page, 'index' | 'mentions'>;

/** Mentions of a topic that are looked at in one go; of more a card waits for the count. */
const FEW = 200;

/** Counts those mentions of a topic that can be seen, for one card each time: the page may hide some and show others. */
export interface VisibleCount {
  /** In slices, where they are many. */
  prepare(page: Mentions, topic: TopicId): Promise<void>;
  /** null where they are many and not yet counted. */
  take(page: Mentions, topic: TopicId): readonly Mention[] | null;
}

export function createVisibleCount(clock: SliceClock): VisibleCount {
  const prepared = new WeakMap<Mentions, Map<TopicId, readonly Mention[]>>();

  return {
    async prepare(page, topic) {
      if (areFew(page, topic)) return;
      const visible = await runInSlices(clock, visibleMentions(page, topic));
      const counts = prepared.get(page) ?? new Map<TopicId, readonly Mention[]>();
      prepared.set(page, counts.set(topic, visible));
    },
    take(page, topic) {
      if (areFew(page, topic)) return runToEnd(visibleMentions(page, topic));
      const visible = prepared.get(page)?.get(topic) ?? null;
      prepared.get(page)?.delete(topic);
      return visible;
    },
  };
}

function areFew({ mentions }: Mentions, topic: TopicId): boolean {
  let count = 0;
  for (const mention of mentions) if (mention.topic === topic) count += 1;
  return count <= FEW;
}
