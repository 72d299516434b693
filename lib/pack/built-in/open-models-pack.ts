import type { Pack } from '../pack.ts';
import { openModelsCards } from './open-models-cards.ts';
import { openModelsNames } from './open-models-names.ts';

/** The pack that ships with the extension and waits to be switched on. A test runs the parser over it. */
export const openModelsPack: Pack = { ...openModelsCards, names: openModelsNames };
