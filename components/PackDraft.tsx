import { PackOfferNotes } from './PackOfferNotes.tsx';
import type { PackActions, PackOffer } from './pack-section-props.ts';
import { usePackWords } from './pack-words.ts';
import { quotedText } from './quoted-text.ts';

interface PackDraftProps {
  readonly offer: PackOffer;
  readonly actions: PackActions;
}

/** Cards made from a page: to be corrected, dropped, and saved. */
export function PackDraft({ offer, actions }: PackDraftProps) {
  const words = usePackWords();
  const { pack } = offer;
  const aliasesOf = (topic: string) =>
    pack.names.find((names) => names.topic === topic)?.aliases.filter((it) => typeof it === 'string') ?? [];
  return (
    <section class="grant pack-offer">
      <h3>{words.draftTitle}</h3>
      <p class="muted">{words.draftLead}</p>
      <label>
        {words.packTitle}{' '}
        <input type="text" value={pack.title} onChange={(event) => actions.onRename(event.currentTarget.value)} />
      </label>
      <ol class="draft-cards">
        {pack.cards.map(({ topic, question, title, short }) => {
          const aliases = aliasesOf(topic);
          return (
            <li key={topic} data-topic={topic}>
              <h4 lang={pack.language} dir="auto">
                {question}
              </h4>
              <p lang={pack.language} dir="auto">
                {quotedText(short)}
              </p>
              <label>
                {words.title}{' '}
                <input
                  type="text"
                  aria-label={words.cardTitle(question)}
                  value={title}
                  onChange={(event) => actions.onEdit(topic, { title: event.currentTarget.value })}
                />
              </label>
              <label>
                {words.aliases}{' '}
                <input
                  type="text"
                  aria-label={words.aliasesOf(question)}
                  aria-describedby={aliases.length === 0 ? `${topic}-nameless` : undefined}
                  value={aliases.join(', ')}
                  onChange={(event) => actions.onEdit(topic, { aliases: event.currentTarget.value })}
                />
              </label>
              <p id={`${topic}-nameless`} class="nameless" role="status">
                {aliases.length === 0 && words.noNames}
              </p>
              <button
                type="button"
                class="button"
                aria-label={words.dropOf(question)}
                onClick={() => actions.onDrop(topic)}
              >
                {words.drop}
              </button>
            </li>
          );
        })}
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
