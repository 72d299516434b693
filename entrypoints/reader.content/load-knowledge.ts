import { loadPagePacks, type PagePack } from '../../lib/extension/packs/for-pages.ts';
import { createLinkerInSlices } from '../../lib/linking/linker/create-linker.ts';
import type { Linker } from '../../lib/linking/mention.ts';
import { BUILT_IN_FAMILY, BUILT_IN_ID } from '../../lib/pack/built-in/id.ts';
import { builtInKinds, builtInNames } from '../../lib/pack/built-in/names.ts';
import type { CardKind, TopicId } from '../../lib/pack/card.ts';
import type { Contrasts } from '../../lib/pack/contrast.ts';
import { type FurtherNames, joinNames } from '../../lib/pack/join-names.ts';
import { readContrasts, readTopics } from '../../lib/pack/page-names.ts';
import { runInSlices } from '../../lib/page/reading/run-in-slices.ts';
import type { SliceClock } from '../../lib/page/reading/slice.ts';

/** What the reader takes from the packs in use to mark a page. The cards themselves come when one is wanted. */
export interface Knowledge {
  readonly linker: Linker;
  readonly kinds: ReadonlyMap<TopicId, CardKind>;
  /** Of imported packs. */
  readonly contrasts: readonly Contrasts[];
}

const ONLY_BUILT_IN: readonly PagePack[] = [{ id: BUILT_IN_ID, names: null }];

/** Gives the built-in pack's names in the page's language, where it brings none along. */
export type AskFurtherNames = () => Promise<readonly FurtherNames[] | null>;

/** Reads the packs in use, in slices: ten thousand names take a tenth of a second. */
export async function loadKnowledge(clock: SliceClock, askFurtherNames: AskFurtherNames): Promise<Knowledge> {
  const [packs, further] = await Promise.all([loadPagePacks().catch(() => ONLY_BUILT_IN), askFurtherNames()]);
  const kinds = new Map<TopicId, CardKind>(Object.entries(builtInKinds));
  const sources = packs.map(({ names }) =>
    names === null
      ? { names: joinNames(builtInNames, further ?? []), family: BUILT_IN_FAMILY }
      : { names: readTopics(names, kinds), family: names.family },
  );
  const linker = await runInSlices(clock, createLinkerInSlices(sources));
  return { linker, kinds, contrasts: packs.flatMap(({ names }) => (names === null ? [] : readContrasts(names))) };
}
