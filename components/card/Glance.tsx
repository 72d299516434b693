import type { Card, Statement, TopicId } from '../../lib/pack/card.ts';
import type { Quote } from '../../lib/reading/page-report.ts';
import { quotedText } from '../shared/quotation.ts';
import { useWords } from '../shared/words.ts';
import { BriefQuote } from './BriefQuote.tsx';
import { StatusLine } from './StatusLine.tsx';
import { countWords, GLANCE_ROOM, QUESTION_ROOM, shorten } from './shorten.ts';

/** Words of the card, so that it is taken in at a glance; the page's sentence has what the others leave. */
const MOST_WORDS = 70;
const FIXED_WORDS = 27; // at most: kind, whose sentence it is, how the subject stands, place among the mentions
const FEWEST_QUOTED = 6;

interface GlanceProps {
  readonly card: Card;
  readonly language: string;
  readonly quote: Quote | null;
  readonly pageLanguage: string | null;
  /** Cards of other packs on the same name. */
  readonly others?: readonly Card[];
  readonly onShowQuote: (quote: Quote) => void;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** The card at a glance: the question, the answer in a sentence, how it stands, and the page's best sentence on it. */
export function Glance({ card, language, quote, pageLanguage, others, onShowQuote, onOpenRelated }: GlanceProps) {
  const words = useWords();
  const question = shorten(card.question, QUESTION_ROOM);
  const answer = glanceOf(card);
  const taken = countWords(`${question} ${answer.text} ${card.status?.newest?.text ?? ''}`);
  return (
    <>
      <h2 lang={language} dir="auto">
        {question}
      </h2>
      <p class="glance" lang={language} dir="auto">
        {quotedText(answer, language)}
      </p>
      {card.status !== undefined && <StatusLine status={card.status} lang={language} />}
      {others?.map(({ topic, from, question }) => (
        <button key={topic} type="button" class="chip" title={question} onClick={() => onOpenRelated(topic)}>
          {from?.pack ?? words.name}
        </button>
      ))}
      {quote !== null && (
        <BriefQuote
          quote={quote}
          mostWords={Math.max(FEWEST_QUOTED, MOST_WORDS - FIXED_WORDS - taken)}
          lang={pageLanguage}
          onShow={onShowQuote}
        />
      )}
    </>
  );
}

/** The card's own sentence for it, else as much of its short answer. */
function glanceOf({ glance, short }: Card): Statement {
  const answer = glance ?? short;
  return { ...answer, text: shorten(answer.text, GLANCE_ROOM) };
}
