import { joinNames } from '../join-names.ts';
import type { Pack } from '../pack.ts';
import { builtInCards } from './cards.ts';
import { builtInContrasts } from './contrasts.ts';
import { furtherBuiltInNames } from './further-names.ts';
import { builtInNames } from './names.ts';

/** The pack that ships with the extension. A test runs the parser over it, so that nothing has to at run time. */
export const builtInPack: Pack = {
  ...builtInCards,
  names: joinNames(builtInNames, furtherBuiltInNames),
  contrasts: builtInContrasts.contrasts,
};
