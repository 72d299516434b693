import { type FurtherNames, joinNames } from '../join-names.ts';
import { builtInNames } from './names.ts';
import furtherNames from './open-source-ai.further-names.json' with { type: 'json' };

/**
 * Names in languages that are written in other letters than Latin ones, or that the interface does not speak. They are on few pages, so the
 * reader does not bring them along.
 */
export const furtherBuiltInNames = furtherNames as readonly FurtherNames[];

export const allBuiltInNames = joinNames(builtInNames, furtherBuiltInNames);
