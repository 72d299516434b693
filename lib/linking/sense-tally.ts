import type { Points } from '../pack/topic-names.ts';
import type { Topic } from './gazetteer.ts';
import { enter, type Ledger } from './ledger.ts';
import { OTHER_SENSE, PLAIN_SENSE, SAME_SENSE } from './weights.ts';

/** What the page's other matches of a topic say: one sense per page is the rule (Gale, Church and Yarowsky 1992). */
export interface SenseTally {
  count(topic: Topic, points: Points): void;
  /** Adds the page's rule to a match that is not plain by itself. */
  weigh(topic: Topic, ledger: Ledger): void;
}

export function createSenseTally(topicCount: number): SenseTally {
  const plainly = new Int32Array(topicCount);
  const plainlyNot = new Int32Array(topicCount);
  return {
    count(topic, points) {
      if (points >= PLAIN_SENSE) plainly[topic.number] = (plainly[topic.number] ?? 0) + 1;
      if (points <= -PLAIN_SENSE) plainlyNot[topic.number] = (plainlyNot[topic.number] ?? 0) + 1;
    },
    weigh(topic, ledger) {
      if (Math.abs(ledger.total) >= PLAIN_SENSE) return;
      const balance = (plainly[topic.number] ?? 0) - (plainlyNot[topic.number] ?? 0);
      if (balance > 0) enter(ledger, 'page', 'same sense elsewhere', SAME_SENSE);
      if (balance < 0) enter(ledger, 'page', 'other sense elsewhere', OTHER_SENSE);
    },
  };
}
