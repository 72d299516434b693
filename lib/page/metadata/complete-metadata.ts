import type { Metadata } from './metadata.ts';
import { readMicrodata } from './microdata.ts';
import type { PageName } from './page-name.ts';
import { readAuthors } from './read-authors.ts';
import { readDates } from './read-dates.ts';
import { readTitle } from './read-title.ts';
import { textOf } from './shown-lines.ts';
import type { MetadataSources } from './sources.ts';
import { createStoryLines } from './story-lines.ts';

/**
 * In order of trust: JSON-LD, Open Graph and other `<meta>`, microdata, then what the page shows; of headlines the shown one comes first.
 * `roots` are the article's, if it is one; `url` is the page's, `now` is in ms. Yields between searches of the page.
 */
export function* completeMetadata(
  document: Document,
  sources: MetadataSources,
  { site, lang }: Pick<PageName, 'site' | 'lang'>,
  roots: readonly Element[] | undefined = [],
  url: string,
  now = Date.now(),
): Generator<undefined, Metadata> {
  const { title, headline } = readTitle(document, sources, site, roots);
  yield;
  const lines = createStoryLines(headline, roots);
  const microdata = (property: string) => readMicrodata(document, property);
  const dates = readDates({ ...sources, microdata, path: URL.parse(url)?.pathname ?? '' }, lines, lang, now);
  yield;
  const link = document.querySelector('a[rel~="author"]');
  const authors = readAuthors({ ...sources, microdata, link: link === null ? '' : textOf(link) }, lines, site);
  yield;
  return { title, site, authors, ...dates, lang };
}
