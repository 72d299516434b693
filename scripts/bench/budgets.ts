import type { Budget } from './budget.ts';
import { bundleSize } from './bundle-sizes.ts';
import { type Comparison, totalOf } from './compare.ts';
import type { Curve } from './curves.ts';
import type { ExtensionFigures } from './extension/bench-extension.ts';
import { median } from './statistics.ts';

const START = 1; // ms that a scout may take on top of the bare pass
const KB = 1000; // bytes
const FRAME = 16; // ms

/** What the comparisons on made pages have to hold; ratios within one run. */
export function comparisonBudgets(comparisons: readonly Comparison[]): Budget[] {
  const on = (name: string) => comparisons.find(({ page, browser }) => page === name && browser === 'chromium');
  const full = on('3 MB, 13000 mentions');
  const quiet = ['300 kB, 0 mentions', '3 MB, 0 mentions'].map(on);
  const scout = quiet.map((it) => (totalOf(it, 'scout') - START) / totalOf(it, 'walk'));
  const articles = ['30 kB, 30 mentions', '300 kB, 500 mentions'].map(on).filter((it) => it !== undefined);
  const reading = articles.map((it) => totalOf(it, 'article') / totalOf(it, 'readability'));
  return [
    times('page with no mention: scout, less 1 ms, to a bare pass', Math.max(...scout), 1.5),
    times(
      '13,000 mentions in 3 MB: start, scan, marks, layout, paint to mark.js',
      totalOf(full, 'marks') / totalOf(full, 'mark.js'),
      0.15,
    ),
    times('article root, metadata, explanations, summary to Readability', Math.max(...reading), 1.5),
  ];
}

export function curveBudgets(curves: readonly Curve[]): Budget[] {
  const line = (what: string, subject: string) =>
    curves.find((it) => it.what === what)?.lines.find((it) => it.subject === subject);
  const aliases = line('aliases', 'scan')?.times ?? [];
  // By the whole curve: two points of it are too few to be sure of.
  const doubled = (what: string, subject: string) => 2 ** (line(what, subject)?.exponent ?? Number.NaN);
  const ratio = (aliases.at(-1) ?? Number.NaN) / (aliases[0] ?? Number.NaN);
  const all = [
    times('10,000 aliases to 20: scan', ratio, 2),
    ...['scout', 'scan', 'marks'].map((own) =>
      times(`page size doubled: ${own}`, doubled('characters, long', own), 2.1),
    ),
    times('mentions doubled: marks', doubled('mentions', 'marks'), 2.1),
  ];
  return curves.length > 1 ? all : all.slice(0, 1); // a quick run measures the aliases alone
}

/** What the built extension has to hold. Clock times are the best of some rounds: what the machine does besides is not ours. */
export function extensionBudgets(figures: ExtensionFigures): Budget[] {
  const { folder, cards, slices } = figures;
  const largest = slices.at(-1);
  const where = `${(largest?.characters ?? 0) / 1_000_000} MB page`;
  const most = (which: 0 | 1 | 2) => Math.max(...cards.map(({ elements }) => elements[which]));
  return [
    { what: 'scout, gzip', measured: bundleSize(folder, 'content-scripts/scout.*') / KB, limit: 8, unit: ' kB' },
    { what: 'reader, gzip', measured: bundleSize(folder, 'content-scripts/reader.*') / KB, limit: 60, unit: ' kB' },
    { what: 'popup, gzip', measured: bundleSize(folder, 'popup.html') / KB, limit: 40, unit: ' kB' },
    { what: `longest slice, ${where}`, measured: largest?.longest ?? Number.NaN, limit: 50, unit: ' ms' },
    { what: `95 % of slices, ${where}`, measured: largest?.most ?? Number.NaN, limit: 12, unit: ' ms' },
    {
      what: 'frames lost at 10,000 mutations a second',
      measured: figures.chatter.at(-1)?.framesLost ?? Number.NaN,
      limit: 2,
      unit: ' %',
    },
    {
      what: 'own share of the main thread at 10,000 mutations a second',
      measured: (figures.chatter.at(-1)?.ownTime ?? Number.NaN) / 10,
      limit: 2,
      unit: ' %',
    },
    { what: 'own time in a hidden tab, a second', measured: figures.hidden, limit: 0, unit: ' ms' },
    { what: 'layout shift', measured: Math.max(...cards.map(({ layoutShift }) => layoutShift)), limit: 0, unit: '' },
    { what: 'nodes in the page before a card', measured: most(0), limit: 0, unit: '' },
    { what: 'nodes in the page with a card', measured: most(1), limit: 1, unit: '' },
    {
      what: 'dwell end to the first card painted, best',
      measured: Math.min(...cards.map(({ first }) => first)),
      limit: 50,
      unit: ' ms',
    },
    {
      what: 'dwell end to a later card painted, best',
      measured: Math.min(...cards.map(({ later }) => median(later))),
      limit: FRAME,
      unit: ' ms',
    },
    { what: 'popup: press to cards painted, best', measured: Math.min(...figures.popups), limit: 150, unit: ' ms' },
  ];
}

function times(what: string, measured: number, limit: number): Budget {
  return { what, measured, limit, unit: ' x' };
}
