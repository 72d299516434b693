import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files whose tests take longest, the longest first: of the browser project half a minute and more, then of the unit tests. */
const LONG = [
  'leaks',
  'faults',
  'heavy-pages',
  'reached-into',
  'living-page',
  'hostile-pages',
  'pressed-unseen',
  'placed-off-root',
  'placement',
  'store-packages',
  'other-documents',
  'granted-site',
  'site-access',
  'annotate-article',
  'everywhere',
  'long-page',
  'annotate',
  'huge-block',
  'pack',
].map((name) => `${name}.test.ts`);

/** A first run knows no durations and begins with the largest files: one that is small and takes long would be left over at the end. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}

function rank({ moduleId }: TestSpecification): number {
  const at = LONG.indexOf(basename(moduleId));
  return at < 0 ? LONG.length : at;
}
