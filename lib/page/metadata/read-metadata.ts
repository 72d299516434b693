import { runToEnd } from '../../text/run-to-end.ts';
import { findArticle } from '../article/find-article.ts';
import { completeMetadata } from './complete-metadata.ts';
import type { Metadata } from './metadata.ts';
import { readPageName } from './page-name.ts';
import { readSources } from './sources.ts';

/** What a page says of itself, read in one go. `now` in ms. */
export function readMetadata(document: Document, url: string, now = Date.now()): Metadata {
  const sources = runToEnd(readSources(document, url));
  const name = runToEnd(readPageName(document, sources));
  return runToEnd(completeMetadata(document, sources, name, findArticle(document).roots, url, now));
}
