import type { Match } from '../names/find-matches.ts';
import type { Name } from '../names/gazetteer.ts';
import { enter, type Ledger } from './ledger.ts';
import { LINK_THRESHOLD, OTHER_SENSE, PLAIN_SENSE, SAME_SENSE, SUPPORT } from './weights.ts';

/** What the page's other matches say: one sense per page is the rule (Gale, Church and Yarowsky 1992). */
export interface SenseTally {
  count(match: Match, ledger: Ledger): void;
  /** Adds the page's rule to a match that is not plain by itself. */
  weigh(match: Match, ledger: Ledger): void;
}

/**
 * A plain match speaks for every name of its topic. A match that is plainly something else speaks only against its own spelling:
 * writers set a name apart from the common word by its capital.
 */
export function createSenseTally(topicCount: number): SenseTally {
  const plainly = new Int32Array(topicCount);
  const plainlyNot = new Map<Name, number>();
  return {
    count({ topic, name, version, hasSize }, { total }) {
      const isNumbered = version !== null || hasSize;
      const isSupported = total - name.prior >= SUPPORT;
      if (isSupported && total >= (isNumbered ? LINK_THRESHOLD : PLAIN_SENSE))
        plainly[topic.number] = (plainly[topic.number] ?? 0) + 1;
      if (total <= -PLAIN_SENSE) plainlyNot.set(name, (plainlyNot.get(name) ?? 0) + 1);
    },
    weigh({ topic, name }, ledger) {
      if (Math.abs(ledger.total) >= PLAIN_SENSE) return;
      const balance = (plainly[topic.number] ?? 0) - (plainlyNot.get(name) ?? 0);
      if (balance > 0) enter(ledger, 'page', 'same sense elsewhere', SAME_SENSE);
      if (balance < 0) enter(ledger, 'page', 'other sense elsewhere', OTHER_SENSE);
    },
  };
}
