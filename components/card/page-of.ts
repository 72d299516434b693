import type { TopicId } from '../../lib/pack/card.ts';
import type { Difference, PageContext, PageReport, TopicStatement } from '../../lib/reading/page-report.ts';

/** A version that the page names, of one topic or another. */
export interface NamedVersion {
  readonly topic: TopicId;
  readonly number: string;
}

/** What a page adds to a card. */
export interface CardPage extends Pick<PageContext, 'lang' | 'published'> {
  /** What the page says of the card's topic, best first. */
  readonly statements: readonly TopicStatement[];
  readonly differences: readonly Difference[];
  /** Of each topic the version that the page speaks of. */
  readonly versions: readonly NamedVersion[];
}

/** What of a page belongs to a topic's card. `version` is the one that the card's mention names; else it is the one the page names most. */
export function pageOf(
  topic: TopicId,
  report: PageReport,
  { lang, published }: Pick<PageContext, 'lang' | 'published'>,
  version?: string,
): CardPage {
  const most = report.cards.find((card) => card.topic === topic)?.versions?.[0];
  const versions = report.cards.flatMap((card) => {
    const number = (card.topic === topic ? version : undefined) ?? card.versions?.[0];
    return number === undefined ? [] : [{ topic: card.topic, number }];
  });
  return {
    lang,
    published,
    versions,
    statements: report.statements.filter((it) => it.topic === topic),
    differences: report.differences.filter(
      // What is said of the version that the page names most is not said of a mention that names another.
      (it) => it.topic === topic && (it.kind !== 'version' || version === undefined || version === most),
    ),
  };
}
