import { articleLanguage } from '../metadata/article-language.ts';
import type { completeMetadata } from '../metadata/complete-metadata.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { readSources } from '../metadata/sources.ts';
import type { Page } from './read-page.ts';

/**
 * What a page that was read says of itself; its first story's, where it has several. `complete` is passed in, since the reader is without
 * what it takes. Yields where it may be interrupted.
 */
export function* readPageMetadata(
  { document, url, name, stories, index }: Page,
  complete: typeof completeMetadata,
): Generator<undefined, Metadata> {
  const lang = articleLanguage(name.lang, index.text);
  return yield* complete(document, yield* readSources(document, url), { ...name, lang }, stories[0]?.roots, url);
}
