import { createLinker } from '../lib/linking/create-linker.ts';
import type { Linker } from '../lib/linking/mention.ts';
import { builtInPack } from '../lib/pack/built-in-pack.ts';
import type { Pack } from '../lib/pack/pack.ts';
import { isArticle } from '../lib/page/is-article.ts';
import { readPage } from '../lib/page/read-page.ts';
import { buildPageReport } from '../lib/reading/build-page-report.ts';
import type { Quote } from '../lib/reading/page-report.ts';
import { parsePage } from './parse-page.ts';

/** What pages are annotated with. */
export interface Knowledge {
  readonly packs: readonly Pack[];
  readonly linker: Linker;
}

export const BUILT_IN: Knowledge = knowledgeOf([builtInPack]);

export function knowledgeOf(packs: readonly Pack[]): Knowledge {
  return { packs, linker: createLinker(packs) };
}

/**
 * Reads a page's HTML as the extension reads it in a browser. Offsets are UTF-16 offsets into `article.text`, the text of
 * the article in reading order.
 */
export function annotatePage(html: string, url: string, knowledge: Knowledge = BUILT_IN): object {
  const document = parsePage(html);
  const { index, metadata, mentions } = readPage(document, url, knowledge.linker);
  const report = buildPageReport(index, mentions, knowledge.packs, metadata);
  const { title, site, published } = metadata;
  return {
    url,
    isArticle: isArticle(document, url),
    article: { title, site, published, text: index.text },
    mentions: mentions.map(({ topic, surface, span, version }) => ({ topic, surface, ...span, version })),
    report: {
      cards: report.cards,
      summary: report.summary.map(withOffsets),
      explanations: report.explanations.map(withOffsets),
      differences: report.differences,
      claims: report.claims.map(withOffsets),
    },
  };
}

function withOffsets<T extends Quote>({ span, ...quote }: T): object {
  return { ...quote, ...span };
}
