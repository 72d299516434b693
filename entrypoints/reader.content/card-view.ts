import type { Mention } from '../../lib/linking/mention.ts';
import type { CardView } from '../../lib/page/card/page-card.ts';
import { themeAround } from '../../lib/page/marks/ground.ts';
import type { Page } from '../../lib/page/reading/read-page.ts';
import type { Difference, PageReport, Quote } from '../../lib/reading/page-report.ts';
import type { Read } from './page-reading.ts';

/** What a mention's card shows of the page it is on; `own` are its topic's that can be seen. Its theme is that of the text around the mention. */
export function cardViewOf(
  mention: Mention,
  { page }: Pick<Read, 'page'>,
  report: PageReport,
  own: readonly Mention[],
): CardView {
  const { topic } = mention;
  const around = page.index.locate(mention.span)?.startContainer.parentElement;
  return {
    topic,
    others: mention.others ?? [],
    position: { index: own.indexOf(mention) + 1, total: own.length },
    quote: bestQuote(mention, report),
    pageLanguage: page.name.lang,
    differences: report.differences.filter((it) => concerns(it, mention, page)),
    theme: around ? themeAround(around) : 'light',
  };
}

/** What is said of a version is not said of a mention that names another. */
function concerns({ topic, kind, span }: Difference, mention: Mention, { mentions }: Page): boolean {
  if (topic !== mention.topic) return false;
  if (kind !== 'version' || mention.version === undefined) return true;
  return mentions.find((other) => other.span.start === span?.start)?.version === mention.version;
}

/** Statements whose scores differ by no more are as good as each other. */
const AS_GOOD = 0.1;

/** The page's best statement on the topic, the nearest to the mention of those as good; not the sentence that the reader is on. */
function bestQuote({ topic, span }: Mention, report: PageReport): Quote | null {
  const elsewhere = report.statements.filter(
    (it) => it.topic === topic && !(it.span.start <= span.start && span.end <= it.span.end),
  );
  const best = elsewhere[0]?.score ?? 0;
  const distance = (quote: Quote) => Math.abs(quote.span.start - span.start);
  return elsewhere.filter(({ score }) => score >= best - AS_GOOD).sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
