import { builtInCards } from './built-in-cards.ts';
import { builtInContrasts } from './built-in-contrasts.ts';
import { builtInNames } from './built-in-names.ts';
import type { Pack } from './pack.ts';

/** The pack that ships with the extension. A test runs the parser over it, so that nothing has to at run time. */
export const builtInPack: Pack = { ...builtInCards, names: builtInNames, contrasts: builtInContrasts.contrasts };
