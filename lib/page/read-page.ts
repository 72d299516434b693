import type { Linker, Mention } from '../linking/mention.ts';
import { type Article, findArticle } from './find-article.ts';
import { type Metadata, readMetadata } from './read-metadata.ts';
import { buildTextIndex, type TextIndex } from './text-index.ts';

/** What a page holds, read once. Replaced whole, never patched. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  readonly article: Article;
  readonly metadata: Metadata;
  readonly index: TextIndex;
  readonly mentions: readonly Mention[];
}

export function readPage(document: Document, url: string, linker: Linker): Page {
  const article = findArticle(document);
  const metadata = readMetadata(document, url);
  const index = buildTextIndex(article.roots, article.isLeftOut);
  const mentions = linker.link(index, { title: metadata.title ?? document.title, lang: metadata.lang });
  return { document, url, article, metadata, index, mentions };
}
