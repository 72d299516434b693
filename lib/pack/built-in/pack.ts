import type { Pack } from '../pack.ts';
import { builtInCards } from './cards.ts';
import { builtInContrasts } from './contrasts.ts';
import { allBuiltInNames } from './further-names.ts';

/** The pack that ships with the extension. A test runs the parser over it, so that nothing has to at run time. */
export const builtInPack: Pack = {
  ...builtInCards,
  names: allBuiltInNames,
  contrasts: builtInContrasts.contrasts,
};
