import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files whose tests take half a minute and more, the longest first. */
const LONG = [
  'hostile-pages',
  'placement',
  'living-page',
  'faults',
  'showing',
  'leaks',
  'granted-site',
  'site-access',
  'annotate-article',
  'everywhere',
  'long-page',
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
