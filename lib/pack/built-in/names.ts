import type { CardKind, TopicId } from '../card.ts';
import type { TopicNames } from '../topic-names.ts';
import names from './open-source-ai.names.json' with { type: 'json' };

// What marks a page with the built-in pack, apart from its cards: most marked pages are read without opening one.

export const builtInNames = names as readonly TopicNames[];

/** By topic. A test holds them to the cards. */
export const builtInKinds: Readonly<Record<TopicId, CardKind>> = {
  llama: 'model',
  'meta-ai': 'product',
  'meta-ai-lab': 'background',
  'open-source': 'idea',
  'open-letter': 'background',
  'closed-models': 'idea',
  'security-debate': 'idea',
  'apple-rules': 'background',
  'cambridge-analytica': 'background',
  'foundational-projects': 'background',
  zuckerberg: 'background',
};
