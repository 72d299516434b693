import { type FoundArticle, findArticleInSlices } from '../article/find-article.ts';
import { type MetadataSources, readSources } from '../metadata/sources.ts';

/** What takes a look at the whole page, found when first asked for: nobody should look twice. */
export interface PageFinder {
  article(): Generator<undefined, FoundArticle>;
  /** Where the page says what it is. */
  sources(): Generator<undefined, MetadataSources>;
}

export function createPageFinder(document: Document, url: string): PageFinder {
  let article: FoundArticle | null = null;
  let sources: MetadataSources | null = null;
  return {
    *article() {
      article ??= yield* findArticleInSlices(document);
      return article;
    },
    *sources() {
      sources ??= yield* readSources(document, url);
      return sources;
    },
  };
}
