import type { TopicNames } from '../topic-names.ts';
import names from './open-models.names.json' with { type: 'json' };

/** What marks a page with the second built-in pack; a page gets it only where that is switched on. */
export const openModelsNames = names as readonly TopicNames[];
