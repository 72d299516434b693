import { hasLetter } from '../../text/letters.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import { type FoundArticle, findArticle } from '../article/find-article.ts';
import { leadsHome } from '../article/leads-home.ts';
import { metadataAuthors } from './authors.ts';
import { metadataText } from './clean-text.ts';
import { metadataDate } from './date.ts';
import type { JsonLdNode } from './json-ld.ts';
import { type MetadataSources, readSources } from './sources.ts';
import { asShown, firstTitle } from './title.ts';
import { visibleDate } from './visible-date.ts';

/** What the page says about itself; null or empty where it does not say, or says what cannot be true. */
export interface Metadata {
  readonly title: string | null;
  /** The outlet. */
  readonly site: string | null;
  readonly authors: readonly string[];
  /** `YYYY-MM-DD`, in the page's own time zone. */
  readonly published: string | null;
  /** `YYYY-MM-DD`; null where it is not after `published`. */
  readonly updated: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}

/** Sources in order of trust: JSON-LD, Open Graph and other `<meta>`, microdata, then what the page shows. `now` in ms. */
export function readMetadata(document: Document, url: string, now = Date.now()): Metadata {
  return runToEnd(readMetadataInSlices(document, runToEnd(readSources(document, url)), findArticle(document), now));
}

/** The same with places to pause: on a huge page each search of it takes some milliseconds. */
export function* readMetadataInSlices(
  document: Document,
  sources: MetadataSources,
  { dateLines }: Pick<FoundArticle, 'dateLines'>,
  now = Date.now(),
): Generator<undefined, Metadata> {
  const site = readSite(sources);
  const published = readPublished(document, sources, now) ?? visibleDate(dateLines, now);
  yield;
  const updated = readUpdated(sources, now);
  yield;
  const title = readTitle(document, sources, site);
  yield;
  const authors = readAuthors(document, sources, site);
  yield;
  return {
    title,
    site,
    authors,
    published,
    updated: updated !== null && published !== null && updated <= published ? null : updated,
    lang: readLang(document, sources),
  };
}

function readSite({ story, nodes, meta }: MetadataSources): string | null {
  const publisher = story?.publisher;
  const publisherId = idOf(publisher);
  const referred =
    publisherId === null ? undefined : nodes.find((node) => node['@id'] === publisherId && 'name' in node);
  const values = [
    nameOf(publisher),
    nameOf(referred),
    ...meta('og:site_name', 'application-name', 'dc.publisher', 'twitter:site'),
  ];
  const names = values.map(metadataText).filter((name) => name !== null);
  return names.map((name) => name.replace(/^@/, '')).find((name) => hasLetter(name) && !/^https?:/.test(name)) ?? null;
}

const MOST_HEADINGS = 8; // of the first rank; a page with more of them has no headline in them
const LONGEST_HEADING = 500; // UTF-16 units

function readTitle(document: Document, sources: MetadataSources, site: string | null): string | null {
  const title = firstTitle(titlesOf(document, sources), site);
  return title === null ? null : asShown(title, headingsOf(document));
}

function* headingsOf(document: Document): Generator<string> {
  for (const element of [...document.querySelectorAll('h1')].slice(0, MOST_HEADINGS)) {
    yield (element.textContent ?? '').slice(0, LONGEST_HEADING);
  }
}

// Candidates are made one at a time: most pages say at once what is asked, and each search of the page takes a look at all of it.

function* titlesOf(document: Document, { story, meta, microdata }: MetadataSources): Generator<unknown> {
  yield story?.headline;
  yield* meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title');
  yield* microdata('headline').slice(0, 1);
  const headings = [...document.querySelectorAll('h1')];
  const [first] = headings.filter((heading) => !namesSite(heading));
  if (headings.length === 1) yield first?.textContent;
  yield story?.name;
  yield document.title;
  yield first?.textContent;
}

function namesSite(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && leadsHome(link);
}

function readAuthors(document: Document, sources: MetadataSources, site: string | null): string[] {
  const { story, nodes } = sources;
  const referred = listOf(story?.author).map((author) => {
    const id = idOf(author);
    return id !== null && nameOf(author) === null ? nodes.find((node) => node['@id'] === id && 'name' in node) : author;
  });
  for (const choice of authorChoices(document, sources, referred)) {
    const names = metadataAuthors(choice, site);
    if (names.length > 0) return names;
  }
  return [];
}

function* authorChoices(
  document: Document,
  { meta, microdata }: MetadataSources,
  referred: readonly unknown[],
): Generator<unknown> {
  yield referred;
  yield meta('article:author', 'author', 'parsely-author', 'sailthru.author', 'dc.creator', 'byl', 'citation_author');
  yield microdata('author');
  yield [...document.querySelectorAll('a[rel~="author"]')].slice(0, 3).map((element) => element.textContent);
}

function readPublished(document: Document, sources: MetadataSources, now: number): string | null {
  return firstDate(publishedDates(document, sources), now);
}

function* publishedDates(document: Document, { story, meta, microdata }: MetadataSources): Generator<unknown> {
  yield story?.datePublished;
  yield* meta(
    'article:published_time',
    'og:published_time',
    'article:published',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'pubdate',
    'publish-date',
    'publishdate',
    'parsely-pub-date',
    'sailthru.date',
    'citation_publication_date',
    'article.published',
    'publication_date',
  );
  yield* microdata('datePublished').slice(0, 1);
  yield story?.dateCreated;
  yield document
    .querySelector('article time[datetime], main time[datetime], time[pubdate], header time[datetime]')
    ?.getAttribute('datetime');
}

function readUpdated(sources: MetadataSources, now: number): string | null {
  return firstDate(updatedDates(sources), now);
}

function* updatedDates({ story, meta, microdata }: MetadataSources): Generator<unknown> {
  yield story?.dateModified;
  yield* meta(
    'article:modified_time',
    'og:updated_time',
    'article:modified',
    'datemodified',
    'last-modified',
    'dcterms.modified',
  );
  yield* microdata('dateModified').slice(0, 1);
}

function firstDate(values: Iterable<unknown>, now: number): string | null {
  for (const value of values) {
    const date = metadataDate(value, now);
    if (date !== null) return date;
  }
  return null;
}

function readLang(document: Document, { story, meta }: MetadataSources): string | null {
  const values = [
    story?.inLanguage,
    document.documentElement?.getAttribute('lang'),
    ...meta('og:locale', 'content-language', 'dc.language'),
  ];
  for (const value of values) {
    const tag = typeof value === 'object' ? nameOf(value) : value;
    const lang = typeof tag === 'string' ? canonicalLang(tag) : null;
    if (lang !== null) return lang;
  }
  return null;
}

function canonicalLang(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'))[0] ?? null;
  } catch (error) {
    if (error instanceof RangeError) return null; // "English", "x", and other things that are no language tag
    throw error;
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as JsonLdNode)['@id'] : null;
  return typeof id === 'string' ? id : null;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const name = typeof value === 'object' && value !== null ? (listOf(value)[0] as JsonLdNode | undefined)?.name : null;
  return typeof name === 'string' ? name : null;
}
