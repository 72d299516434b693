import { PackOfferNotes } from './OfferNotes.tsx';
import type { PackActions, PackOffer } from './props.ts';
import { usePackWords } from './words.ts';

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
      <DraftField label={words.packTitle} value={pack.title} onEdit={actions.onRename} />
      <ol class="draft-cards">
        {pack.cards.map(({ topic, question, title, short }) => {
          const aliases = aliasesOf(topic);
          return (
            <li key={topic} data-topic={topic}>
              <h4 lang={pack.language} dir="auto">
                {question}
              </h4>
              <DraftAnswer
                question={question}
                answer={short.text}
                lang={pack.language}
                choices={offer.choices[topic] ?? []}
                onEdit={(answer) => actions.onEdit(topic, { answer })}
              />
              <DraftField
                label={words.title}
                name={words.cardTitle(question)}
                value={title}
                onEdit={(text) => actions.onEdit(topic, { title: text })}
              />
              <DraftField
                label={words.aliases}
                name={words.aliasesOf(question)}
                describedBy={aliases.length === 0 ? `${topic}-nameless` : undefined}
                value={aliases.join(', ')}
                onEdit={(text) => actions.onEdit(topic, { aliases: text })}
              />
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

interface DraftAnswerProps {
  readonly question: string;
  readonly answer: string;
  readonly lang: string;
  /** Sentences of the page. */
  readonly choices: readonly string[];
  readonly onEdit: (answer: string) => void;
}

/** The card's answer, to be rewritten, or exchanged for another sentence of the page. */
function DraftAnswer({ question, answer, lang, choices, onEdit }: DraftAnswerProps) {
  const words = usePackWords();
  return (
    <>
      <label>
        {words.answer}{' '}
        <textarea
          rows={3}
          lang={lang}
          dir="auto"
          aria-label={words.answerOf(question)}
          value={answer}
          onChange={(event) => onEdit(event.currentTarget.value)}
        />
      </label>
      {choices.length > 1 && (
        <label>
          {words.otherSentence}{' '}
          <select lang={lang} value={answer} onChange={(event) => onEdit(event.currentTarget.value)}>
            {!choices.includes(answer) && <option value={answer}>{answer}</option>}
            {choices.map((sentence) => (
              <option key={sentence} value={sentence}>
                {sentence}
              </option>
            ))}
          </select>
        </label>
      )}
    </>
  );
}

interface DraftFieldProps {
  readonly label: string;
  /** For those who do not see which card it belongs to. */
  readonly name?: string;
  /** Id of the element that says what is wrong. */
  readonly describedBy?: string | undefined;
  readonly value: string;
  readonly onEdit: (text: string) => void;
}

function DraftField({ label, name, describedBy, value, onEdit }: DraftFieldProps) {
  return (
    <label>
      {label}{' '}
      <input
        type="text"
        aria-label={name}
        aria-describedby={describedBy}
        value={value}
        onChange={(event) => onEdit(event.currentTarget.value)}
      />
    </label>
  );
}
