import type { TopicId } from '../pack/card.ts';

const LONGEST = 253; // UTF-16 units

/** Whether a value of any form may be a topic's id, as settings, the history and messages hold it. */
export function isTopicId(value: unknown): value is TopicId {
  return typeof value === 'string' && value !== '' && value.length <= LONGEST;
}
