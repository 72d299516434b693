import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import { Heading, type HeadingLevel } from '../shared/Heading.tsx';
import { useWords } from '../shared/words.ts';
import type { CardActions, CardShelf } from './actions.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { Explanation } from './Explanation.tsx';
import { PageQuote } from './PageQuote.tsx';
import { quotesOf } from './quotes-of.ts';
import { RelatedCards } from './RelatedCards.tsx';
import { CardSource } from './Source.tsx';
import { CardTools } from './Tools.tsx';
import { Updates } from './Updates.tsx';

interface CardDetailsProps {
  readonly card: Card;
  readonly shelf: CardShelf;
  readonly report?: PageReport | undefined;
  /** BCP 47 language of the page; null where it does not say. */
  readonly pageLanguage?: string | null | undefined;
  readonly actions: CardActions;
  readonly level: HeadingLevel;
  readonly onOpenRelated: (topic: TopicId) => void;
}

/** The page's words first, then the card's. */
export function CardDetails({
  card,
  shelf,
  report,
  pageLanguage = null,
  actions,
  level,
  onOpenRelated,
}: CardDetailsProps) {
  const words = useWords();
  const quotes = report === undefined ? [] : quotesOf(card.topic, report);
  const lang = card.from?.language ?? shelf.language;
  const source = card.from?.source ?? shelf.source;
  const related = shelf.cards.filter(({ topic }) => card.related.includes(topic));
  return (
    <>
      {quotes.length > 0 && (
        <section>
          <Heading level={level} class="part">
            {words.inThisArticle}
          </Heading>
          {quotes.map((quote) => (
            <PageQuote
              key={quote.span.start}
              quote={quote}
              lang={pageLanguage}
              onShow={actions.onJumpToQuote}
              onCopyLink={actions.onCopyLink}
              isLabelled={false}
            />
          ))}
        </section>
      )}
      <DifferenceList
        differences={report?.differences.filter(({ topic }) => topic === card.topic) ?? []}
        updates={card.updates}
        lang={lang}
      />
      <Explanation card={card} level={level} lang={lang} />
      <Updates card={card} source={source} level={level} lang={lang} />
      <RelatedCards related={related} lang={lang} onOpen={onOpenRelated} />
      <CardSource source={source} lang={lang} isFull />
      <CardTools
        card={card}
        isMuted={shelf.muted?.includes(card.topic) ?? false}
        isOnPage={report?.cards.some(({ topic }) => topic === card.topic) ?? false}
        actions={actions}
      />
    </>
  );
}
