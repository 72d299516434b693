import type { AnswerChoice } from '../../lib/reading/drafting/answer-choices.ts';
import { usePackWords } from './words.ts';

interface AnswerChoicesProps {
  readonly topic: string;
  readonly answer: string;
  readonly lang: string;
  /** Sentences of the page, the best first. */
  readonly choices: readonly AnswerChoice[];
  /** What the reader wrote, to be had again after looking at the others; null for nothing. */
  readonly own: string | null;
  readonly onChoose: (answer: string) => void;
}

/** Sentences of the page that the card may have for its answer, each with the heading that it stands under. */
export function AnswerChoices({ topic, answer, lang, choices, own, onChoose }: AnswerChoicesProps) {
  const words = usePackWords();
  if (choices.length + (own === null ? 0 : 1) < 2) return null;
  const isOwn = choices.every(({ text }) => text !== answer);
  const row = (text: string, isChosen: boolean, note: string | null) => (
    <label key={text}>
      <input type="radio" name={`answer-${topic}`} checked={isChosen} onChange={() => onChoose(text)} />
      <span>
        <span lang={lang} dir="auto">
          {text}
        </span>
        {note !== null && <span class="choice-note">{note}</span>}
      </span>
    </label>
  );
  return (
    <fieldset class="choice answer-choices">
      <legend>{words.choices}</legend>
      {choices.map(({ text, heading }) => row(text, text === answer, heading === null ? null : words.under(heading)))}
      {own !== null && row(own, isOwn, words.ownWords)}
    </fieldset>
  );
}
