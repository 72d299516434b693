import type { Mention } from '../../lib/linking/mention.ts';
import type { CardView } from '../../lib/page/card/page-card.ts';
import { themeAround } from '../../lib/page/marks/ground.ts';
import { articleLanguage } from '../../lib/page/metadata/article-language.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { Read } from './page-reading.ts';

/** What a mention's card shows of the page it is on; `own` are its topic's that can be seen. Its theme is that of the text around the mention. */
export function cardViewOf(
  mention: Mention,
  { page, published }: Pick<Read, 'page' | 'published'>,
  report: PageReport,
  own: readonly Mention[],
): CardView {
  const { topic, span, version } = mention;
  const around = page.index.locate(span)?.startContainer.parentElement;
  return {
    topic,
    others: mention.others ?? [],
    position: { index: own.indexOf(mention) + 1, total: own.length },
    span,
    version,
    report,
    page: { lang: articleLanguage(page.name.lang, page.index.text), published: published() },
    theme: around ? themeAround(around) : 'light',
  };
}
