import { openSession } from '../../browser/open-session.ts';
import type { BrowserSession } from '../../browser/session.ts';
import { buildExtension } from '../../build-extension.ts';
import { InputError } from '../../input-error.ts';
import { fitExponent, median } from '../statistics.ts';
import { figure, textTable } from '../text-table.ts';
import { GRANTED } from './living-pages.ts';
import { type CardTimes, measureCard } from './measure-card.ts';
import { type Chatter, measureChatter, measureHidden } from './measure-chatter.ts';
import { measurePopup } from './measure-popup.ts';
import { measureSlices, type Slices } from './measure-slices.ts';

/** What the built extension does to pages in a real browser. */
export interface ExtensionFigures {
  /** The folder of the build. */
  readonly folder: string;
  readonly slices: readonly (Slices & { readonly characters: number; readonly mentions: number })[];
  readonly chatter: readonly Chatter[];
  /** Of the time taken over the rate of changes. */
  readonly chatterExponent: number;
  /** ms a second in a tab behind another. */
  readonly hidden: number;
  readonly cards: readonly CardTimes[];
  /** ms from the press to the painted cards. */
  readonly popups: readonly number[];
}

const HUGE = { characters: 19_000_000, mentions: 60_000 };
const PAGES = [
  { characters: 30_000, mentions: 0 },
  { characters: 30_000, mentions: 30 },
  { characters: 3_000_000, mentions: 13_000 },
];
const RATES = [0, 100, 1000, 10_000]; // mutations a second
const HIDDEN_RATE = 1000;

export async function benchExtension(isQuick: boolean): Promise<ExtensionFigures> {
  const folder = buildExtension('chromium');
  if (folder === null) throw new InputError('The extension does not build');
  const session = await openSession('chromium', folder, { isHeadless: true, granted: [`${GRANTED}/*`] });
  try {
    return { folder, ...(await measureAll(session, isQuick)) };
  } finally {
    await session.close();
  }
}

async function measureAll(session: BrowserSession, isQuick: boolean): Promise<Omit<ExtensionFigures, 'folder'>> {
  const rounds = isQuick ? 1 : 3;
  const slices: ExtensionFigures['slices'][number][] = [];
  for (const page of isQuick ? PAGES : [...PAGES, HUGE]) {
    slices.push({ ...page, ...(await measureSlices(session, page.characters, page.mentions)) });
  }
  console.log(`\n${slicesTable(slices)}`);
  const cards: CardTimes[] = [];
  const popups: number[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    cards.push(await measureCard(session));
    popups.push(await measurePopup(session));
  }
  const chatter: Chatter[] = [];
  for (const rate of isQuick ? RATES.slice(-1) : RATES) chatter.push(await measureChatter(session, rate, rounds));
  console.log(`\n${chatterTable(chatter)}`);
  const points = chatter.map(({ mutationsPerSecond, ownTime }) => ({ x: mutationsPerSecond, y: ownTime }));
  const hidden = await measureHidden(session, HIDDEN_RATE);
  console.log(`\n${surfaceTable(cards, popups, hidden)}`);
  return { slices, chatter, chatterExponent: fitExponent(points), hidden, cards, popups };
}

function slicesTable(slices: ExtensionFigures['slices']): string {
  const rows = slices.map((it) => [
    `${it.characters / 1000} kB, ${it.mentions} mentions`,
    ...[it.total, it.longest, it.most, it.elapsed].map((value) => figure(value)),
    String(it.count),
    String(it.marks),
    it.worst.map((worst) => figure(worst)).join(' '),
  ]);
  const heading = [
    'built extension, granted page (ms)',
    'own time',
    'longest',
    '95 % under',
    'marked after',
    'slices',
    'marks',
    'worst',
  ];
  return textTable([heading, ...rows]);
}

function chatterTable(chatter: readonly Chatter[]): string {
  const rows = chatter.map((it) => [
    String(it.mutationsPerSecond),
    ...it.frames.map((frames) => figure(frames)),
    figure(it.framesLost, ' %'),
    figure(it.ownTime),
    figure(it.longest),
  ]);
  return textTable([['mutations a second', 'frames/s without', 'with', 'lost', 'own ms/s', 'longest ms'], ...rows]);
}

function surfaceTable(cards: readonly CardTimes[], popups: readonly number[], hidden: number): string {
  const firsts = cards.map(({ first }) => first);
  const later = cards.flatMap((card) => card.later);
  const row = (what: string, values: readonly number[]) => [
    what,
    figure(Math.min(...values)),
    figure(median(values)),
    figure(Math.max(...values)),
  ];
  return textTable([
    ['ms', 'best', 'median', 'worst'],
    row('dwell end to the first card painted', firsts),
    row('dwell end to a later card painted', later),
    row('popup: press to cards painted', popups),
    row('hidden tab, own ms a second', [hidden]),
  ]);
}
