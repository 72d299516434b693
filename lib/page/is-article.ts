import { isOfType } from './json-ld.ts';
import { readSources, STORY_TYPES } from './metadata-sources.ts';

/** Whether the page is an article, by what it says of itself. */
export function isArticle(document: Document, url: string): boolean {
  const { nodes, meta } = readSources(document, url);
  if (isRoot(url)) return false;
  return meta('og:type')[0] === 'article' || nodes.some((node) => isOfType(node, STORY_TYPES));
}

function isRoot(url: string): boolean {
  return !URL.canParse(url) || /^\/(?:index\.\w+)?$/.test(new URL(url).pathname);
}
