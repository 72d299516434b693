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
  const size = (what: string, files: string, limit: number): Budget => {
    return { what: `${what}, gzip`, measured: bundleSize(folder, files) / KB, limit, unit: ' kB' };
  };
  return [
    size('scout', 'content-scripts/scout.*', 8),
    size('reader', 'content-scripts/reader.*', 60),
    size('card', 'card.js', 64),
    size('popup', 'popup.html', 52),
  ];
}

function sliceBudgets(slices: readonly PageSlices[]): Budget[] {
  const largest = slices.at(-1);
  const where = `${(largest?.characters ?? 0) / 1_000_000} MB page`;
  return [
    { what: `longest slice, ${where}`, measured: largest?.longest ?? Number.NaN, limit: 50, unit: ' ms' },
    { what: `95 % of slices, ${where}`, measured: largest?.most ?? Number.NaN, limit: 12, unit: ' ms' },
  ];
}

/** By how much later a reader sees the first mark than whoever marks without reading. */
function firstMarkBudget(page: FirstMark): Budget {
  const what = `${page.name}: DOMContentLoaded to the first mark in sight, to the least highlighter's whole work`;
  return { what, measured: firstMarkRatio(page), limit: page.limit, unit: ' x' };
}

/** Layout shift in Chromium alone: Firefox does not tell. */
export function cardBudgets(cards: readonly CardTimes[]): Budget[] {
  const nodes = (which: 0 | 1 | 2) => Math.max(...cards.map(({ elements }) => elements[which]));
  const shifts = cards.map(({ layoutShift }) => layoutShift).filter((shift) => shift !== null);
  const shift = { what: 'layout shift', measured: Math.max(...shifts), limit: 0, unit: '' };
  const first = Math.min(...cards.map((card) => card.first.total));
  const later = Math.min(...cards.map((card) => median(card.later.map(({ total }) => total))));
  return [
    ...(shifts.length === 0 ? [] : [shift]),
    { what: 'nodes in the page before a card', measured: nodes(0), limit: 0, unit: '' },
    { what: 'nodes in the page with a card', measured: nodes(1), limit: 1, unit: '' },
    { what: 'dwell end to the first card painted, best', measured: first, limit: 50, unit: ' ms' },
    { what: 'dwell end to a later card painted, best', measured: later, limit: FRAME, unit: ' ms' },
  ];
}

/** What is ours of the whole way: the driver alone takes longer than the budget to open a popup with nothing in it. */
function popupBudgets(popups: readonly PopupTimes[]): Budget[] {
  const beyond = median(popups.map((it) => it.cards - it.empty));
  const own = median(popups.map((it) => it.document));
  return [
    { what: 'popup: press to cards, less an empty popup, median', measured: beyond, limit: 150, unit: ' ms' },
    { what: 'popup: start of its document to cards painted, median', measured: own, limit: 150, unit: ' ms' },
  ];
}

function chatterBudgets({ rates, exponent, hidden }: ChatterFigures): Budget[] {
  const doubled = { what: 'mutations a second doubled: own time', measured: 2 ** exponent, limit: 2.1, unit: ' x' };
  const fastest = rates.at(-1);
  const where = `at ${fastest?.mutationsPerSecond} mutations a second`;
  return [
    ...(rates.length > 1 ? [doubled] : []), // a quick run measures the highest rate alone
    { what: `frames lost ${where}`, measured: fastest?.framesLost ?? Number.NaN, limit: 2, unit: ' %' },
    {
      what: `own share of the main thread ${where}`,
      measured: (fastest?.ownTime ?? Number.NaN) / 10,
      limit: 2,
      unit: ' %',
    },
    { what: 'own time in a hidden tab, a second', measured: hidden, limit: 0, unit: ' ms' },
  ];
}
