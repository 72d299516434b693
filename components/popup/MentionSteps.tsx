import type { Card } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import { IconButton } from '../shared/IconButton.tsx';
import type { PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

interface MentionStepsProps {
  readonly card: Card;
  readonly report: PageReport;
  readonly onJump: PopupActions['onJumpToMention'];
}

/** How often the page speaks of the topic, and the way from one mention to the next. */
export function MentionSteps({ card, report, onJump }: MentionStepsProps) {
  const words = usePopupWords();
  const count = report.cards.find(({ topic }) => topic === card.topic)?.count ?? 0;
  if (count === 0) return null;
  return (
    <div class="steps">
      <span aria-hidden="true" title={words.mentions(count)}>
        {words.number(count)}
      </span>
      <span class="unseen">{words.mentions(count)}</span>
      <IconButton
        icon="up"
        label={words.previousMentionOf(card.title)}
        onClick={() => onJump(card.topic, 'previous')}
      />
      <IconButton icon="down" label={words.nextMentionOf(card.title)} onClick={() => onJump(card.topic, 'next')} />
    </div>
  );
}
