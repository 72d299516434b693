import type { Linker, Mention } from '../linking/mention.ts';
import { type Article, findArticle } from './find-article.ts';
import { isArticle } from './is-article.ts';
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
  const metadata = readMetadata(document, url);

  function readArticle(article: Article): Page {
    const index = buildTextIndex(article.roots, article.isLeftOut);
    const mentions = linker.link(index, { title: metadata.title ?? document.title, lang: metadata.lang });
    return { document, url, article, metadata, index, mentions };
  }

  const page = readArticle(findArticle(document));
  // A front page or a list has no story to find; when it is asked for, all of it is read.
  if (page.mentions.length > 0 || isArticle(document, url)) return page;
  return readArticle(wholePage(document));
}

function wholePage(document: Document): Article {
  const root = document.body ?? document.documentElement;
  return { roots: root === null ? [] : [root], isLeftOut: (element) => element.localName === 'nav' };
}
