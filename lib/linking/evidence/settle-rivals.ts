import type { Weighed } from './ledger.ts';
import { RIVAL_MARGIN, SUPPORT } from './weights.ts';

/** Told of the rivals `weighed[from, to)` and of the one that the evidence is for; null where it is for two about as much. */
export type RivalryVisitor = (winner: Weighed | null, from: number, to: number) => void;

/**
 * Goes through what each name may mean: the topics of one pack that share it are rivals. Matches must come in text order, those of
 * one start by pack. Linear.
 */
export function eachRivalry(weighed: readonly Weighed[], visit: RivalryVisitor): void {
  for (let from = 0; from < weighed.length; ) {
    let to = from + 1;
    while (to < weighed.length && areRivals(weighed[from], weighed[to])) to += 1;
    visit(winnerAmong(weighed, from, to), from, to);
    from = to;
  }
}

/** The winners alone. */
export function settleRivals(weighed: readonly Weighed[]): Weighed[] {
  const winners: Weighed[] = [];
  eachRivalry(weighed, (winner) => {
    if (winner !== null) winners.push(winner);
  });
  return winners;
}

/** Whether anything but the name itself speaks for the topic. Of topics that only share a name the first has it. */
export function hasSupport({ match, ledger }: Weighed): boolean {
  return ledger.total - match.name.prior >= SUPPORT;
}

function areRivals(one: Weighed | undefined, other: Weighed | undefined): boolean {
  return one?.match.start === other?.match.start && one?.match.name.pack === other?.match.name.pack;
}

function winnerAmong(weighed: readonly Weighed[], from: number, to: number): Weighed | null {
  let best = weighed[from] ?? null;
  for (let at = from + 1; at < to; at += 1) {
    const it = weighed[at];
    if (it !== undefined && (best === null || it.ledger.total > best.ledger.total)) best = it;
  }
  for (let at = from; at < to; at += 1) {
    const it = weighed[at];
    if (it === undefined || best === null || it === best) continue;
    if (best.ledger.total - it.ledger.total < RIVAL_MARGIN && hasSupport(it)) return null;
  }
  return best;
}
