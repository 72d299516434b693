import type { Quote } from '../../lib/reading/page-report.ts';
import { quotation } from '../shared/quotation.ts';
import { usePopupWords } from './words.ts';

interface SaidHereProps {
  /** The article's best sentence on the topic. */
  readonly best: Quote;
  /** BCP 47 language of the page; null where it does not say. */
  readonly lang: string | null;
}

/** What the article says on a topic, whole, with its speaker. */
export function SaidHere({ best, lang }: SaidHereProps) {
  const words = usePopupWords();
  return (
    <p class="said-here" lang={lang ?? undefined} dir="auto">
      {best.speaker !== undefined && <b>{`${best.speaker}: `}</b>}
      {quotation(best.text, words.locale)}
    </p>
  );
}

interface NoSentenceProps {
  /** The article has a sentence on the topic. */
  readonly hasOne: boolean;
  /** The brief shows that one, and whoever reads down has read it. */
  readonly isInBrief: boolean;
}

/** Why the article is not quoted on a topic, where that is not for want of room. */
export function NoSentence({ hasOne, isInBrief }: NoSentenceProps) {
  const words = usePopupWords();
  if (hasOne && !isInBrief) return null;
  return <p class="no-sentence">{isInBrief ? words.quotedAbove : words.namedInPassing}</p>;
}
