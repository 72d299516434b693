import { openSession } from '../../browser/open-session.ts';
import type { BrowserSession } from '../../browser/session.ts';
import { InputError } from '../../input/input-error.ts';
import { buildExtension } from '../../package/build-extension.ts';
import type { BenchOptions } from '../measure/options.ts';
import { median } from '../measure/statistics.ts';
import { figure, textTable } from '../measure/text-table.ts';
import { sizeBudgets } from './extension-budgets.ts';
import type { ExtensionFigures } from './extension-figures.ts';
import { GRANTED } from './living-pages.ts';
import { type CardTimes, measureCard } from './measure-card.ts';
import { measureChatters } from './measure-chatter.ts';
import { measureFirstMarks } from './measure-first-mark.ts';
import { measurePopups, type PopupTimes } from './measure-popup.ts';
import { measureAllSlices } from './measure-slices.ts';

const ROUNDS = { full: 5, quick: 2 };

export async function benchExtension({ parts, isQuick }: BenchOptions): Promise<ExtensionFigures> {
  const folder = buildExtension('chromium');
  if (folder === null) throw new InputError('The extension does not build');
  const rounds = isQuick ? ROUNDS.quick : ROUNDS.full;
  const session = await openSession('chromium', folder, { isHeadless: true, granted: [`${GRANTED}/*`] });
  try {
    return {
      sizes: parts.has('sizes') ? sizeBudgets(folder) : null,
      slices: parts.has('slices') ? await measureAllSlices(session, isQuick) : null,
      firstMarks: parts.has('first-mark') ? await measureFirstMarks(session, rounds, isQuick) : null,
      cards: parts.has('cards') ? await measureCards(session, rounds) : null,
      popups: parts.has('popup') ? await timePopups(session, folder, rounds) : null,
      chatter: parts.has('chatter') ? await measureChatters(session, isQuick) : null,
    };
  } finally {
    await session.close();
  }
}

/** Rests on marks in so many visits; prints the table. */
export async function measureCards(session: BrowserSession, rounds: number): Promise<CardTimes[]> {
  const cards: CardTimes[] = [];
  for (let round = 0; round < rounds; round += 1) cards.push(await measureCard(session));
  const later = cards.flatMap((card) => card.later);
  printTimes(`hover card, ${session.name} (ms)`, [
    ['dwell end to the first card painted', cards.map(({ first }) => first.total)],
    ['dwell end to a later card painted', later.map(({ total }) => total)],
    ['  until it is in the page', later.map(({ show }) => show)],
    ['  wait for the next frame', later.map(({ wait }) => wait)],
    ['  style, layout, paint in that frame', later.map(({ frame }) => frame)],
  ]);
  return cards;
}

async function timePopups(session: BrowserSession, folder: string, rounds: number): Promise<PopupTimes[]> {
  const popups = await measurePopups(session, folder, rounds);
  printTimes('popup (ms)', [
    ['driver’s press to cards painted', popups.map(({ cards }) => cards)],
    ['driver’s press to an empty popup painted', popups.map(({ empty }) => empty)],
    ['beyond an empty popup', popups.map(({ cards, empty }) => cards - empty)],
    ['start of its document to cards painted', popups.map(({ document }) => document)],
  ]);
  return popups;
}

function printTimes(heading: string, rows: readonly (readonly [string, readonly number[]])[]): void {
  const cells = rows.map(([what, values]) => [
    what,
    figure(Math.min(...values)),
    figure(median(values)),
    figure(Math.max(...values)),
  ]);
  console.log(`\n${textTable([[heading, 'best', 'median', 'worst'], ...cells])}`);
}
