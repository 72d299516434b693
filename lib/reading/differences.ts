import type { Mention } from '../linking/mention.ts';
import type { Update } from '../pack/card.ts';
import type { Contrast, Contrasts } from '../pack/contrast.ts';
import { findClaimContrast } from './find-claim-contrast.ts';
import { findVersionContrast } from './find-version-contrast.ts';
import type { Difference, PageContext } from './page-report.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Where the page and the packs differ, in the packs' own neutral words, each with the update that tells of it. */
export function findDifferences(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  packs: readonly Contrasts[],
  context: PageContext,
): Difference[] {
  if (mentions.length === 0) return [];
  return packs.flatMap((pack) => {
    const updates = new Map(pack.cards.flatMap((card) => card.updates).map((it) => [it.id, it]));
    return (pack.contrasts ?? []).flatMap((contrast) => {
      if (isOutOfDate(contrast, updates, context)) return [];
      const found =
        contrast.kind === 'version'
          ? findVersionContrast(contrast, mentions, context)
          : findClaimContrast(contrast, sentences, mentions);
      return found === null ? [] : [sourced(found, updates)];
    });
  });
}

/** A page as young as the update, or younger, was not overtaken by it; of a page without a date we do not know. */
function isOutOfDate(contrast: Contrast, updates: ReadonlyMap<string, Update>, { published }: PageContext): boolean {
  if (contrast.kind !== 'overtaken') return false;
  const date = updates.get(contrast.update)?.date;
  if (date === undefined || published === null) return true;
  const known = Math.min(date.length, published.length);
  return published.slice(0, known) >= date.slice(0, known);
}

function sourced(found: Difference, updates: ReadonlyMap<string, Update>): Difference {
  const source = updates.get(found.updateId ?? '')?.sources[0];
  return source === undefined ? found : { ...found, source };
}
