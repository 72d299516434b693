import type { Card, TopicId } from '../../lib/pack/card.ts';
import { useWords } from '../shared/words.ts';

export type RelatedCard = Pick<Card, 'topic' | 'title' | 'question'>;

interface RelatedCardsProps {
  readonly related: readonly RelatedCard[];
  readonly lang: string;
  readonly onOpen: (topic: TopicId) => void;
}

export function RelatedCards({ related, lang, onOpen }: RelatedCardsProps) {
  const words = useWords();
  if (related.length === 0) return null;
  return (
    <div class="related">
      <span class="meta">{words.relatedCards}</span>
      <ul>
        {related.map(({ topic, title, question }) => (
          <li key={topic}>
            <button type="button" class="chip" lang={lang} title={question} onClick={() => onOpen(topic)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
