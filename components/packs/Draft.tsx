import { useEffect, useRef } from 'preact/hooks';
import { DraftCard } from './DraftCard.tsx';
import { DraftField } from './DraftField.tsx';
import { PackOfferNotes } from './OfferNotes.tsx';
import type { DraftOnShelf, PackActions, PackOffer } from './props.ts';
import { usePackWords } from './words.ts';

interface PackDraftProps {
  readonly offer: PackOffer;
  readonly draft: DraftOnShelf;
  readonly actions: PackActions;
}

/** Cards made from a page: to be looked over, changed, left out, and saved. */
export function PackDraft({ offer, draft, actions }: PackDraftProps) {
  const words = usePackWords();
  const root = useRef<HTMLElement>(null);
  const { pack } = offer;
  const { cards, beyond, refusals, titleFault } = draft;
  useEffect(() => {
    if (refusals > 0) root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [refusals]);
  return (
    <section ref={root} class="grant pack-offer">
      <h3>{words.draftTitle}</h3>
      <p class="muted">{words.draftLead}</p>
      {beyond > 0 && <p>{words.beyond(beyond)}</p>}
      <DraftField
        id="draft-title"
        label={words.packTitle}
        lang={pack.language}
        value={pack.title}
        fault={titleFault}
        onEdit={actions.onRename}
      />
      <ol class="draft-cards">
        {cards.map((drafted) => (
          <DraftCard
            key={drafted.card.topic}
            drafted={drafted}
            lang={pack.language}
            refusals={refusals}
            actions={actions}
          />
        ))}
      </ol>
      <PackOfferNotes offer={offer} />
      <p class="buttons">
        <button type="button" class="button" onClick={() => actions.onSave()}>
          {words.save}
        </button>
        <button type="button" class="button" onClick={() => actions.onCancel()}>
          {words.discard}
        </button>
      </p>
    </section>
  );
}
