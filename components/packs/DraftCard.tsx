import { useEffect, useState } from 'preact/hooks';
import { quotedText } from '../shared/quotation.ts';
import { TickBox } from '../shared/TickBox.tsx';
import { AnswerChoices } from './AnswerChoices.tsx';
import { DraftField } from './DraftField.tsx';
import { NameCounts } from './NameCounts.tsx';
import type { DraftedCard, PackActions } from './props.ts';
import { usePackWords } from './words.ts';

interface DraftCardProps {
  readonly drafted: DraftedCard;
  /** BCP 47 language of the card. */
  readonly lang: string;
  /** How often the draft was to be saved with what cannot be: then that is to be seen. */
  readonly refusals: number;
  readonly actions: PackActions;
}

/** A card made of a page: whether it is kept, what it says, what it marks, and all that can be changed of it. */
export function DraftCard({ drafted, lang, refusals, actions }: DraftCardProps) {
  const words = usePackWords();
  const [isAsked, setAsked] = useState(false);
  const { card, isLeftOut, faults } = drafted;
  const { topic } = card;
  const question = card.question || card.title || topic;
  const isRefused = refusals > 0 && Object.keys(faults).length > 0;
  const isOpen = isAsked || isRefused;
  useEffect(() => {
    if (isRefused) setAsked(true); // and stays so once they are mended
  }, [isRefused]);
  return (
    <li data-topic={topic} data-left-out={isLeftOut}>
      <div class="draft-head">
        <TickBox isTicked={!isLeftOut} onTick={(isTicked) => actions.onLeaveOut(topic, !isTicked)}>
          <b lang={lang} dir="auto">
            {question}
          </b>
        </TickBox>
        {!isLeftOut && (
          <button
            type="button"
            class="button"
            aria-expanded={isOpen}
            aria-controls={`${topic}-fields`}
            aria-label={words.editOf(question)}
            onClick={() => setAsked(!isOpen)}
          >
            {words.edit}
          </button>
        )}
      </div>
      {!isLeftOut && (
        <>
          {!isOpen && (
            <p class="draft-answer" lang={lang} dir="auto">
              {quotedText(card.short, lang)}
            </p>
          )}
          <fieldset id={`${topic}-fields`} class="draft-fields" aria-label={question} hidden={!isOpen}>
            {isOpen && <DraftFields drafted={drafted} lang={lang} actions={actions} />}
          </fieldset>
          <NameCounts drafted={drafted} lang={lang} />
        </>
      )}
    </li>
  );
}

function DraftFields({ drafted, lang, actions }: Omit<DraftCardProps, 'refusals'>) {
  const words = usePackWords();
  const { card, aliases, choices, faults } = drafted;
  const { topic } = card;
  const isQuoted = (text: string) => choices.some((choice) => choice.text === text);
  const answer = card.short.text;
  const [own, setOwn] = useState(isQuoted(answer) ? null : answer);

  function write(text: string): void {
    if (!isQuoted(text)) setOwn(text.trim() === '' ? null : text);
    actions.onEdit(topic, { answer: { text, isQuoted: isQuoted(text) } });
  }

  return (
    <>
      <DraftField
        id={`${topic}-question`}
        label={words.question}
        lang={lang}
        value={card.question}
        fault={faults.question}
        onEdit={(question) => actions.onEdit(topic, { question })}
      />
      <AnswerChoices topic={topic} answer={answer} lang={lang} choices={choices} own={own} onChoose={write} />
      <DraftField
        id={`${topic}-answer`}
        label={words.answer}
        lang={lang}
        value={answer}
        fault={faults.answer}
        isLong
        onEdit={write}
      />
      <DraftField
        id={`${topic}-title`}
        label={words.title}
        lang={lang}
        value={card.title}
        fault={faults.title}
        onEdit={(title) => actions.onEdit(topic, { title })}
      />
      <DraftField
        id={`${topic}-aliases`}
        label={words.aliases}
        lang={lang}
        value={aliases.join(', ')}
        fault={faults.aliases}
        note={aliases.length === 0 ? words.noNames : ''}
        onEdit={(text) => actions.onEdit(topic, { aliases: text })}
      />
    </>
  );
}
