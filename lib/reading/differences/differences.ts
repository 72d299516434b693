import type { Mention } from '../../linking/mention.ts';
import type { Update } from '../../pack/card.ts';
import type { Contrast, Contrasts } from '../../pack/contrast.ts';
import type { Change, Difference, PageContext } from '../page-report.ts';
import type { ReadSentence } from '../sentences/read-sentence.ts';
import { findClaimContrast } from './find-claim-contrast.ts';
import { findVersionContrast, newerOf } from './find-version-contrast.ts';

const LONGEST_SAID = 300; // UTF-16 units

/**
 * Where the page and the packs differ, in the packs' own neutral words, each with the update that tells of it. Yields where it may be
 * interrupted.
 */
export function* findDifferences(
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  packs: readonly Contrasts[],
  context: PageContext,
): Generator<undefined, Difference[]> {
  const differences: Difference[] = [];
  if (mentions.length === 0) return differences;
  for (const pack of packs) {
    const updates = new Map(pack.cards.flatMap((card) => card.updates).map((it) => [it.id, it]));
    for (const contrast of pack.contrasts ?? []) {
      if (isOutOfDate(contrast, updates, context)) continue;
      const found =
        contrast.kind === 'version'
          ? findVersionContrast(contrast, mentions, context)
          : yield* findClaimContrast(contrast, sentences, mentions);
      if (found !== null) differences.push(withReason(sourced(found, updates), contrast, updates, context, sentences));
    }
  }
  return differences;
}

/** A page as young as the update, or younger, was not overtaken by it; of a page without a date we do not know. */
function isOutOfDate(contrast: Contrast, updates: ReadonlyMap<string, Update>, { published }: PageContext): boolean {
  if (contrast.kind !== 'overtaken') return false;
  const date = updates.get(contrast.update)?.date;
  if (date === undefined || published === null) return true;
  const known = Math.min(date.length, published.length);
  return published.slice(0, known) >= date.slice(0, known);
}

/** Each difference says why it matters to this page: by its date, or else by its own words. */
function withReason(
  found: Difference,
  contrast: Contrast,
  updates: ReadonlyMap<string, Update>,
  context: PageContext,
  sentences: readonly ReadSentence[],
): Difference {
  const change = changeOf(found, contrast, updates, context);
  if (change !== null) return { ...found, change };
  const at = found.span?.start ?? -1;
  const said = sentences.find(({ start, end }) => start <= at && at < end)?.text;
  return said === undefined || said.length > LONGEST_SAID ? found : { ...found, said };
}

/** What is said of a licence holds whatever the page's date. */
function changeOf(
  { version }: Difference,
  contrast: Contrast,
  updates: ReadonlyMap<string, Update>,
  { published }: PageContext,
): Change | null {
  if (published === null || contrast.kind === 'licence') return null;
  if (contrast.kind !== 'version') {
    const date = updates.get(contrast.update)?.date;
    return date === undefined ? null : { date, written: published };
  }
  if (contrast.name === undefined) return null;
  const newer = newerOf(version ?? contrast.version, contrast.version);
  const date = updates.get(contrast.releases.find((it) => it.version === newer)?.update ?? '')?.date;
  return date === undefined ? null : { name: contrast.name.replace('{version}', newer), date, written: published };
}

function sourced(found: Difference, updates: ReadonlyMap<string, Update>): Difference {
  const source = updates.get(found.updateId ?? '')?.sources[0];
  return source === undefined ? found : { ...found, source };
}
