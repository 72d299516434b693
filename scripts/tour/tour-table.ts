import { textTable } from '../bench/measure/text-table.ts';
import type { Visit } from './tour-page.ts';

type Counts = Pick<Visit, 'mentions' | 'painted' | 'cards' | 'unreached' | 'failures'>;

/** The tour as a table: a line for each page with a mark, the sums, and why the others have none. */
export function tourTable(
  visits: ReadonlyMap<string, Visit>,
  unmarked: ReadonlyMap<string, string>,
  strangers: readonly string[],
): string {
  const row = (name: string, { mentions, painted, cards, unreached, failures }: Counts) => [
    name.slice(0, 60),
    ...[mentions, painted, cards, unreached, failures.length].map(String),
  ];
  const sum = (of: (visit: Visit) => number) => [...visits.values()].reduce((total, visit) => total + of(visit), 0);
  const total = {
    mentions: sum((it) => it.mentions),
    painted: sum((it) => it.painted),
    cards: sum((it) => it.cards),
    unreached: sum((it) => it.unreached),
    failures: [...visits.values()].flatMap(({ failures }) => failures),
  };
  const reasons = new Map<string, number>();
  for (const reason of unmarked.values()) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  return [
    textTable([
      ['page', 'mentions', 'painted', 'cards opened', 'out of reach', 'failures'],
      ...[...visits].map(([name, visit]) => row(name, visit)),
      row(`${visits.size} pages`, total),
    ]),
    '',
    ...[...visits].flatMap(([name, { failures }]) => failures.map((failure) => `FAILED ${name}: ${failure}`)),
    ...strangers.map((host) => `FAILED: somebody wanted to reach ${host}`),
    `${unmarked.size} pages with a name and no mark:`,
    ...[...reasons].map(([reason, count]) => `  ${count} ${reason}`),
  ].join('\n');
}
