import type { Match } from '../names/find-matches.ts';
import type { Name } from '../names/gazetteer.ts';
import { enter, type Ledger, type Weighed } from './ledger.ts';
import { hasSupport, type RivalryVisitor } from './settle-rivals.ts';
import { LINK_THRESHOLD, OTHER_SENSE, PLAIN_SENSE, SAME_SENSE } from './weights.ts';

/** What the page's other matches say: one sense per page is the rule (Gale, Church and Yarowsky 1992). */
export interface SenseTally {
  /** Counts one rivalry of those among `weighed`. */
  count(weighed: readonly Weighed[], ...rivalry: Parameters<RivalryVisitor>): void;
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

  function countNot(name: Name): void {
    plainlyNot.set(name, (plainlyNot.get(name) ?? 0) + 1);
  }

  return {
    count(weighed, winner, from, to) {
      if (winner === null) return;
      const { match, ledger } = winner;
      if (ledger.total <= -PLAIN_SENSE) countNot(match.name);
      const isNumbered = match.version !== null || match.hasSize;
      if (!hasSupport(winner) || ledger.total < (isNumbered ? LINK_THRESHOLD : PLAIN_SENSE)) return;
      plainly[match.topic.number] = (plainly[match.topic.number] ?? 0) + 1;
      for (let at = from; at < to; at += 1) {
        const it = weighed[at];
        if (it !== undefined && it !== winner) countNot(it.match.name);
      }
    },
    weigh({ topic, name }, ledger) {
      if (Math.abs(ledger.total) >= PLAIN_SENSE) return;
      const balance = (plainly[topic.number] ?? 0) - (plainlyNot.get(name) ?? 0);
      if (balance > 0) enter(ledger, 'page', 'same sense elsewhere', SAME_SENSE);
      if (balance < 0) enter(ledger, 'page', 'other sense elsewhere', OTHER_SENSE);
    },
  };
}
