import { quotedText } from '../shared/quotation.ts';
import { PackCounts } from './Counts.tsx';
import { PackOfferNotes } from './OfferNotes.tsx';
import type { PackActions, PackOffer } from './props.ts';
import { usePackWords } from './words.ts';

const FIRST_CARDS = 5;

interface PackPreviewProps {
  readonly offer: PackOffer;
  readonly actions: PackActions;
}

/** A pack from a file, before it is saved: how many cards, the first ones, and what others claim as well. */
export function PackPreview({ offer, actions }: PackPreviewProps) {
  const words = usePackWords();
  const { cards, language, names, title } = offer.pack;
  return (
    <section class="grant pack-offer">
      <h3>{words.previewTitle(title)}</h3>
      <p>
        <PackCounts cards={cards.length} names={names.reduce((sum, it) => sum + it.aliases.length, 0)} />
      </p>
      <dl lang={language} dir="auto">
        {cards.slice(0, FIRST_CARDS).map((card) => (
          <div key={card.topic}>
            <dt>{card.question}</dt>
            <dd>{quotedText(card.short, language)}</dd>
          </div>
        ))}
      </dl>
      {cards.length > FIRST_CARDS && <p class="muted">{words.moreCards(cards.length - FIRST_CARDS)}</p>}
      <PackOfferNotes offer={offer} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => actions.onSave()}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => actions.onCancel()}>
          {words.cancel}
        </button>
      </p>
    </section>
  );
}
