import type { Mention } from '../linking/mention.ts';
import type { Pack } from '../pack/pack.ts';
import type { Difference, PageContext, ReadSentence } from './page-report.ts';

/** Where page and pack differ. */
export function findDifferences(
  _sentences: readonly ReadSentence[],
  _mentions: readonly Mention[],
  _packs: readonly Pack[],
  _context: PageContext,
): Difference[] {
  return [];
}
