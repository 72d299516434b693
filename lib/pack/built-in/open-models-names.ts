import type { CardKind, TopicId } from '../card.ts';
import type { TopicNames } from '../topic-names.ts';
import names from './open-models.names.json' with { type: 'json' };

/** What marks a page with the second built-in pack, apart from its cards; a page gets it only where that is switched on. */
export const openModelsNames = names as readonly TopicNames[];

/** By topic. A test holds them to the cards. */
export const openModelsKinds: Readonly<Record<TopicId, CardKind>> = {
  deepseek: 'model',
  qwen: 'model',
  mistral: 'model',
  'gpt-oss': 'model',
  gemma: 'model',
  kimi: 'model',
  glm: 'model',
  olmo: 'model',
  grok: 'model',
  muse: 'model',
  'hugging-face': 'product',
  ollama: 'product',
  'llama-cpp': 'product',
  'open-weights': 'idea',
  osaid: 'idea',
  'llama-licence': 'idea',
  'permissive-licence': 'idea',
  parameters: 'term',
  'mixture-of-experts': 'term',
  quantization: 'term',
  distillation: 'term',
  'fine-tuning': 'term',
  'training-data': 'term',
  'reasoning-model': 'term',
  token: 'term',
  benchmark: 'term',
  'ai-agent': 'term',
  'eu-ai-act': 'background',
  'california-ai-laws': 'background',
  'export-controls': 'background',
};
