import type { FurtherNames } from '../join-names.ts';
import furtherNames from './open-source-ai.further-names.json' with { type: 'json' };

/**
 * Names in languages that the interface does not speak, and the many forms of Arabic. They are on few pages, so the reader does not bring
 * them along.
 */
export const furtherBuiltInNames = furtherNames as readonly FurtherNames[];
