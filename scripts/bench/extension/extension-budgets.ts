import type { Budget } from '../measure/budget.ts';
import { bundleSize } from '../measure/bundle-sizes.ts';
import { median } from '../measure/statistics.ts';
import type { ExtensionFigures } from './extension-figures.ts';
import type { CardTimes } from './measure-card.ts';
import type { ChatterFigures } from './measure-chatter.ts';
import { type FirstMark, firstMarkRatio } from './measure-first-mark.ts';
import type { PopupTimes } from './measure-popup.ts';
import type { PageSlices } from './measure-slices.ts';

const KB = 1000; // bytes
const FRAME = 16; // ms
const FIRST_CARD = 'the first card of a page comes late';
const BROKEN = 'a page that counts or styles its elements breaks';
const POPUP = 'the popup stays empty after the press';

/** What the built extension has to hold, of the parts that were measured. Clock times are the best of some rounds: what the machine does besides is not ours. */
export function extensionBudgets({ sizes, slices, firstMarks, cards, popups, chatter }: ExtensionFigures): Budget[] {
  return [
    ...(sizes ?? []),
    ...(slices === null ? [] : sliceBudgets(slices)),
    ...(firstMarks === null ? [] : firstMarks.map(firstMarkBudget)),
    ...(cards === null ? [] : cardBudgets(cards)),
    ...(popups === null ? [] : popupBudgets(popups)),
    ...(chatter === null ? [] : chatterBudgets(chatter)),
  ];
}

/** Bytes of a build's files, gzip. */
export function sizeBudgets(folder: string): Budget[] {
  const size = (what: string, files: string, limit: number, felt: string): Budget => {
    return { what: `${what}, gzip`, measured: bundleSize(folder, files) / KB, limit, unit: ' kB', felt };
  };
  return [
    size('scout', 'content-scripts/scout.*', 8, 'every page of an allowed site takes more memory and time'),
    size('reader', 'content-scripts/reader.*', 60, 'the first mark comes later'),
    size('card', 'card.js', 64, FIRST_CARD),
    size('cards of the built-in pack', 'built-in-cards.js', 16, FIRST_CARD),
    size('cards of the second pack', 'open-models-cards.js', 40, FIRST_CARD),
    size('popup', 'popup.html', 52, POPUP),
  ];
}

function sliceBudgets(slices: readonly PageSlices[]): Budget[] {
  const largest = slices.at(-1);
  const where = `${(largest?.characters ?? 0) / 1_000_000} MB page`;
  return [
    ms(`longest slice, ${where}`, largest?.longest ?? Number.NaN, 50, 'a key or a click answers late'),
    ms(`95 % of slices, ${where}`, largest?.most ?? Number.NaN, 12, 'scrolling stutters'),
  ];
}

/** By how much later a reader sees the first mark than whoever marks without reading. */
function firstMarkBudget(page: FirstMark): Budget {
  const what = `${page.name}: DOMContentLoaded to the first mark in sight, to the least highlighter's whole work`;
  const felt = 'marks come up while the reader is in the text';
  return { what, measured: firstMarkRatio(page), limit: page.limit, unit: ' x', felt };
}

/** Layout shift in Chromium alone: Firefox does not tell. */
export function cardBudgets(cards: readonly CardTimes[]): Budget[] {
  const nodes = (which: 0 | 1 | 2) => Math.max(...cards.map(({ elements }) => elements[which]));
  const shifts = cards.map(({ layoutShift }) => layoutShift).filter((shift) => shift !== null);
  const shift = { what: 'layout shift', measured: Math.max(...shifts), limit: 0, unit: '', felt: 'the text jumps' };
  const first = Math.min(...cards.map((card) => card.first.total));
  const later = Math.min(...cards.map((card) => median(card.later.map(({ total }) => total))));
  return [
    ...(shifts.length === 0 ? [] : [shift]),
    { what: 'nodes in the page before a card', measured: nodes(0), limit: 0, unit: '', felt: BROKEN },
    { what: 'nodes in the page with a card', measured: nodes(1), limit: 1, unit: '', felt: BROKEN },
    ms('dwell end to the first card painted, best', first, 50, FIRST_CARD),
    ms('dwell end to a later card painted, best', later, FRAME, 'cards come a frame late'),
  ];
}

/** What is ours of the whole way: the driver alone takes longer than the budget to open a popup with nothing in it. */
function popupBudgets(popups: readonly PopupTimes[]): Budget[] {
  const beyond = median(popups.map((it) => it.cards - it.empty));
  const own = median(popups.map((it) => it.document));
  return [
    ms('popup: press to cards, less an empty popup, median', beyond, 150, POPUP),
    ms('popup: start of its document to cards painted, median', own, 150, POPUP),
  ];
}

function chatterBudgets({ rates, exponent, hidden }: ChatterFigures): Budget[] {
  const felt = 'live tickers and games lose frames';
  const doubled = {
    what: 'mutations a second doubled: own time',
    measured: 2 ** exponent,
    limit: 2.1,
    unit: ' x',
    felt,
  };
  const fastest = rates.at(-1);
  const where = `at ${fastest?.mutationsPerSecond} mutations a second`;
  return [
    ...(rates.length > 1 ? [doubled] : []), // a quick run measures the highest rate alone
    { what: `frames lost ${where}`, measured: fastest?.framesLost ?? Number.NaN, limit: 2, unit: ' %', felt },
    {
      what: `own share of the main thread ${where}`,
      measured: (fastest?.ownTime ?? Number.NaN) / 10,
      limit: 2,
      unit: ' %',
      felt,
    },
    ms('own time in a hidden tab, a second', hidden, 0, 'tabs behind drain the battery'),
  ];
}

function ms(what: string, measured: number, limit: number, felt: string): Budget {
  return { what, measured, limit, unit: ' ms', felt };
}
