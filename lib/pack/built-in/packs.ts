import type { Pack } from '../pack.ts';
import { openModelsPack } from './open-models-pack.ts';
import { builtInPack } from './pack.ts';

/** All packs that ship with the extension, in the order in which they claim names. */
export const BUILT_IN_PACKS: readonly Pack[] = [openModelsPack, builtInPack];
