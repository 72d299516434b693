import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { Linker } from '../../lib/linking/mention.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { completeMetadata } from '../../lib/page/metadata/complete-metadata.ts';
import { isArticle } from '../../lib/page/reading/is-article.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../lib/page/reading/read-page-metadata.ts';
import type { Quote } from '../../lib/reading/page-report.ts';
import { buildPageReport } from '../../lib/reading/report/build-page-report.ts';
import { ALL_SPEECH } from '../../lib/reading/speakers/languages.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';

/** What pages are annotated with. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly linker: Linker;
}

export function knowledgeOf(packs: readonly Pack[]): Knowledge {
  return { packs, linker: createLinker(packs) };
}

/**
 * What the extension finds on a page, as the command line prints it. Offsets are UTF-16 offsets into `article.text`, the text of the
 * article in reading order.
 */
export function describePage(document: Document, url: string, { packs, linker }: Knowledge): object {
  const page = readPage(document, url, linker);
  const { index, mentions } = page;
  const metadata = runToEnd(readPageMetadata(page, completeMetadata));
  const report = buildPageReport(index, mentions, packs, metadata, ALL_SPEECH);
  const { title, site, authors, published, updated, lang } = metadata;
  return {
    url,
    isArticle: isArticle(document, url),
    article: { title, site, authors, published, updated, lang, text: index.text },
    mentions: mentions.map(({ topic, surface, span, version }) => ({ topic, surface, ...span, version })),
    report: {
      cards: report.cards,
      summary: report.summary.map(withOffsets),
      topics: report.cards.map(({ topic, role }) => ({ topic, role })),
      statements: report.statements.map(withOffsets),
      differences: report.differences,
    },
  };
}

function withOffsets<T extends Quote>({ span, ...quote }: T): object {
  return { ...quote, ...span };
}
