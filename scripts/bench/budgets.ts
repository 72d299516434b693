import { type Comparison, totalOf } from './compare.ts';
import { type ReadingComparison, readingRatio } from './compare-reading.ts';
import type { Curve } from './curves.ts';
import type { Budget } from './measure/budget.ts';

const READING = 1.5; // times Readability's
const START = 1; // ms that a scout may take on top of the bare pass
const ON_LONG_PAGES = 'very long pages freeze, and the fan starts';

/** What the comparisons of one browser on made pages have to hold; ratios within one run. */
export function comparisonBudgets(comparisons: readonly Comparison[]): Budget[] {
  const on = (name: string) => comparisons.find(({ page }) => page === name);
  const full = on('3 MB, 13000 mentions');
  const quiet = ['300 kB, 0 mentions', '3 MB, 0 mentions'].map(on);
  const scout = quiet.map((it) => (totalOf(it, 'scout') - START) / totalOf(it, 'walk'));
  return [
    times(
      'page with no mention: scout, less 1 ms, to a bare pass',
      Math.max(...scout),
      1.5,
      'any page of an allowed site comes later, or stutters as it does',
    ),
    times(
      '13,000 mentions in 3 MB: start, scan, marks, layout, paint to the least highlighter (one expression)',
      totalOf(full, 'marks') / totalOf(full, 'one expression'),
      1.5,
      'a long article is marked late, and the battery pays',
    ),
  ];
}

/** Reading against Readability, on the median of the saved pages; on the made one, which has hardly any boxes, where there are none. */
export function readingBudgets({ made, saved }: ReadingComparison): Budget[] {
  const [pages, name] = saved.length === 0 ? [[made], made.page] : [saved, `${saved.length} saved pages`];
  const what = 'article root, metadata, explanations, summary to Readability';
  return [
    times(`${what}: ${name}`, readingRatio(pages, 'first'), READING, 'the first popup on a page comes late'),
    times(
      `${what}, for the second time: ${name}`,
      readingRatio(pages, 'again'),
      READING,
      'so does the next, after a change',
    ),
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
    times('10,000 aliases to 20: scan', ratio, 2, 'with a large pack of their own, marks come later'),
    times('page size doubled: scout', doubled('characters, no mention', 'scout'), 2.1, ON_LONG_PAGES),
    ...['scan', 'marks'].map((own) =>
      times(`page size doubled: ${own}`, doubled('characters, long', own), 2.1, ON_LONG_PAGES),
    ),
    times('mentions doubled: marks', doubled('mentions', 'marks'), 2.1, ON_LONG_PAGES),
  ];
  return curves.length > 1 ? all : all.slice(0, 1); // a quick run measures the aliases alone
}

function times(what: string, measured: number, limit: number, felt: string): Budget {
  return { what, measured, limit, unit: ' x', felt };
}
