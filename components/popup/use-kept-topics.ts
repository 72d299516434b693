import { useRef } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';
import { isMarking } from './is-marking.ts';
import type { PopupState } from './props.ts';

/**
 * The topics whose rows stand in the popup: those of the page, heaviest first, and where they stood those that were muted since the popup
 * opened, which the page no longer tells of: so that the way back is where the reader left.
 */
export function useKeptTopics(state: PopupState, muted: readonly TopicId[]): readonly TopicId[] {
  const before = useRef<readonly TopicId[]>([]);
  const now = state.kind === 'cards' ? state.report.cards.map(({ topic }) => topic) : [];
  const kept = before.current.filter((topic) => muted.includes(topic) || now.includes(topic));
  const topics = kept.every((topic) => now.includes(topic)) ? now : merge(kept, now);
  if (isMarking(state)) before.current = topics;
  return topics;
}

/** What was not there before follows. */
function merge(kept: readonly TopicId[], now: readonly TopicId[]): readonly TopicId[] {
  const known = new Set(kept);
  return [...kept, ...now.filter((topic) => !known.has(topic))];
}
