import type { Mention } from '../../lib/linking/mention.ts';
import type { Theme } from '../../lib/page/page-theme.ts';
import type { Page } from '../../lib/page/read-page.ts';
import type { PageReport, Quote } from '../../lib/reading/page-report.ts';
import type { CardView } from './hover-card.tsx';

interface Read {
  readonly page: Page;
  readonly report: PageReport;
  readonly theme: Theme;
}

/** What a mention's card shows of the page it is on. */
export function cardViewOf(mention: Mention, { page, report, theme }: Read): CardView {
  const { topic } = mention;
  const own = page.mentions.filter((it) => it.topic === topic);
  return {
    topic,
    position: { index: own.indexOf(mention) + 1, total: own.length },
    quote: nearestQuote(mention, report),
    differences: report.differences.filter((it) => it.topic === topic),
    theme,
  };
}

/** The page's explanation of the topic that is nearest to the mention; not the sentence that the reader is on. */
function nearestQuote({ topic, span }: Mention, report: PageReport): Quote | null {
  const elsewhere = report.explanations.filter(
    (it) => it.topic === topic && !(it.span.start <= span.start && span.end <= it.span.end),
  );
  const distance = (quote: Quote) => Math.abs(quote.span.start - span.start);
  return elsewhere.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
