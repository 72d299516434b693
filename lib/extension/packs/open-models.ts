import { BUILT_IN_FAMILY } from '../../pack/built-in/id.ts';
import { openModelsKinds, openModelsNames } from '../../pack/built-in/open-models-names.ts';
import { namesForPages, type PageNames } from '../../pack/page-names.ts';

/** What pages need of the second built-in pack, in the form of an imported one's. */
export function openModelsPageNames(): PageNames {
  const cards = Object.entries(openModelsKinds).map(([topic, kind]) => ({ topic, kind, updates: [] }));
  return namesForPages({ cards, names: openModelsNames, family: BUILT_IN_FAMILY });
}

/** Its names, for the scout. */
export const openModelsToScout = { names: openModelsNames };
