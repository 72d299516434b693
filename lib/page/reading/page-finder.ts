import { type ArticleAmounts, type FoundArticle, findArticleInSlices } from '../article/find-article.ts';
import { type MetadataSources, readSources } from '../metadata/sources.ts';
import type { ShadowOf } from '../text/text-index.ts';
import { LITTLE_TEXT } from '../text/text-length.ts';

/** What takes a look at the whole page, found when first asked for: nobody should look twice. */
export interface PageFinder {
  article(): Generator<undefined, FoundArticle>;
  /** What the page holds with its shadow trees; null where the document itself has text enough for a story. */
  shadowAmounts(): Generator<undefined, ArticleAmounts | null>;
  /** Where the page says what it is. */
  sources(): Generator<undefined, MetadataSources>;
}

export function createPageFinder(document: Document, url: string, shadowOf?: ShadowOf): PageFinder {
  let article: FoundArticle | null = null;
  let inShadows: FoundArticle | null = null;
  let sources: MetadataSources | null = null;

  function* find(): Generator<undefined, FoundArticle> {
    article ??= yield* findArticleInSlices(document);
    return article;
  }

  return {
    article: find,
    *shadowAmounts() {
      const { amounts } = yield* find();
      if (shadowOf === undefined || amounts.pageText > LITTLE_TEXT) return null;
      inShadows ??= yield* findArticleInSlices(document, undefined, shadowOf);
      return inShadows.amounts;
    },
    *sources() {
      sources ??= yield* readSources(document, url);
      return sources;
    },
  };
}
