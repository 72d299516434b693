import type { Difference, TopicStatement } from '../../lib/reading/page-report.ts';
import { DifferenceList } from './DifferenceList.tsx';
import { PageQuote } from './PageQuote.tsx';
import type { CardPartsProps } from './part-props.ts';

interface ArticlePartProps extends Pick<CardPartsProps, 'card' | 'lang' | 'page' | 'onShow' | 'onCopyLink'> {
  readonly statements: readonly TopicStatement[];
  readonly differences: readonly Difference[];
}

/** What the page says of the topic, each sentence with the way to its place, and where page and card differ. */
export function ArticlePart({ card, lang, page, statements, differences, onShow, onCopyLink }: ArticlePartProps) {
  return (
    <>
      {statements.map((quote) => (
        <PageQuote
          key={quote.span.start}
          quote={quote}
          lang={page?.lang ?? null}
          onShow={onShow}
          {...(onCopyLink === undefined ? {} : { onCopyLink })}
          isLabelled={false}
        />
      ))}
      <DifferenceList differences={differences} updates={card.updates} lang={lang} />
    </>
  );
}
