import { builtInCards } from './built-in-cards.ts';
import type { Contrast } from './contrast.ts';
import contrasts from './open-source-ai.contrasts.json' with { type: 'json' };
import names from './open-source-ai.names.json' with { type: 'json' };
import type { Pack } from './pack.ts';
import type { TopicNames } from './topic-names.ts';

/** The pack that ships with the extension. A test runs the parser over it, so that nothing has to at run time. */
export const builtInPack: Pack = {
  ...builtInCards,
  names: names as readonly TopicNames[],
  contrasts: contrasts as readonly Contrast[],
};
