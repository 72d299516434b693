import type { Metadata } from '../../../lib/page/metadata/metadata.ts';
import { readMetadata } from '../../../lib/page/metadata/read-metadata.ts';
import { documentOf, page, prose } from '../page-parts.ts';

export const HEADLINE = 'Ferry to run all winter';
const NOW = Date.UTC(2026, 8, 1);

/** What is read of a page with a story whose headline is `HEADLINE`. */
export function metadataOfStory(
  { head = '', before = '', beside = '', below = '' },
  { lang = 'en', url = 'https://news.example/harbour/ferry' } = {},
): Metadata {
  const story = `${before}<h1>${HEADLINE}</h1>${beside}${prose(6)}${below}`;
  const html = page(`<title>${HEADLINE}</title>${head}`, `<article>${story}</article>`, lang);
  return readMetadata(documentOf(html), url, NOW);
}
