import type { Card } from '../../lib/pack/card.ts';
import { createWordsHook } from '../shared/translation.ts';
import { useWords } from '../shared/words.ts';
import type { CardActions } from './actions.ts';

/** Apart from the card's words, which the page's card carries too: there it is not offered. */
const useShareWords = createWordsHook(({ text }) => ({ quotation: text('share'), picture: text('sharePicture') }));

interface CardToolsProps {
  readonly card: Card;
  readonly isMuted: boolean;
  /** Whether the page speaks of the topic: only there can a mark be wrong. */
  readonly isOnPage: boolean;
  readonly actions: CardActions;
}

/** What a reader can do with a card. */
export function CardTools({ card, isMuted, isOnPage, actions }: CardToolsProps) {
  const words = useWords();
  const share = useShareWords();
  const { topic } = card;
  return (
    <ul class="tools">
      <Tool label={words.copy} onClick={() => actions.onCopyCard(card, 'brief')} />
      <Tool label={words.copyAll} onClick={() => actions.onCopyCard(card, 'text')} />
      <Tool label={words.copyMarkdown} onClick={() => actions.onCopyCard(card, 'markdown')} />
      <Tool label={share.quotation} onClick={() => actions.onShareCard(card, 'quotation')} />
      <Tool label={share.picture} onClick={() => actions.onShareCard(card, 'picture')} />
      <Tool
        label={isMuted ? words.unmuteTopic : words.muteTopic}
        onClick={() => actions.onMuteTopic(topic, !isMuted)}
      />
      {isOnPage && <Tool label={words.reportMark} onClick={() => actions.onReportMark(card)} />}
    </ul>
  );
}

function Tool({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <li>
      <button type="button" class="text-button quiet" onClick={() => onClick()}>
        {label}
      </button>
    </li>
  );
}
