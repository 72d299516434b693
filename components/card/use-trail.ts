import { useEffect, useRef, useState } from 'preact/hooks';
import type { TopicId } from '../../lib/pack/card.ts';

export interface CardTrail {
  /** The card opened last; undefined where none is. */
  readonly topic: TopicId | undefined;
  readonly open: (topic: TopicId) => void;
  readonly back: () => void;
  /** Leaves all of them; focus stays where it is. */
  readonly clear: () => void;
}

/** Cards opened one from another, with the way back; the last step back gives focus to what opened the first. */
export function useCardTrail(): CardTrail {
  const [topics, setTopics] = useState<readonly TopicId[]>([]);
  const opener = useRef<HTMLOrSVGElement | null>(null);
  useEffect(() => {
    if (topics.length > 0) return;
    opener.current?.focus();
    opener.current = null;
  }, [topics]);

  return {
    topic: topics.at(-1),
    open(topic) {
      if (topics.length === 0) opener.current = document.activeElement as HTMLElement | null;
      setTopics([...topics, topic]);
    },
    back: () => setTopics(topics.slice(0, -1)),
    clear() {
      opener.current = null;
      if (topics.length > 0) setTopics([]);
    },
  };
}
