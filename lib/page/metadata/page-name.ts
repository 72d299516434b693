import { hasLetter } from '../../text/letters.ts';
import { leadsHome } from '../article/leads-home.ts';
import { metadataText } from './clean-text.ts';
import { nameOf, nodeOf } from './json-ld.ts';
import type { MetadataSources } from './sources.ts';
import { firstTitle, plain } from './title.ts';

/** What a page is called, roughly, by whom, and in what language: what the names in its text are judged by. */
export interface PageName {
  readonly title: string | null;
  /** The outlet. */
  readonly site: string | null;
  /** BCP 47. */
  readonly lang: string | null;
}

/** Yields between searches of the page. */
export function* readPageName(document: Document, sources: MetadataSources): Generator<undefined, PageName> {
  const site = readSite(document, sources);
  const title = firstTitle(titlesOf(document, sources), siteNames(site, sources));
  yield;
  return { title, site, lang: readLang(document, sources) };
}

const LONGEST_HOST_PART = 3; // letters: "co.uk" is no name

/** What the site may be called on its pages, plain: what it says, and its address. */
export function siteNames(site: string | null, { host }: MetadataSources): string[] {
  const [name = ''] = host
    .split('.')
    .filter((part) => part.length > LONGEST_HOST_PART)
    .slice(-1);
  return [...new Set([site ?? '', host, name].map(plain))].filter((it) => it !== '');
}

// Candidates are made one at a time: most pages say at once what is asked, and each search of the page takes a look at all of it.

function* titlesOf(document: Document, { story, meta }: MetadataSources): Generator<unknown> {
  yield story?.headline;
  yield* meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title');
  const headings = [...document.querySelectorAll('h1')];
  const first = headings.find((heading) => !namesSite(heading));
  if (headings.length === 1) yield first?.textContent;
  yield story?.name;
  yield document.title;
  yield first?.textContent;
}

function namesSite(heading: Element): boolean {
  const link = heading.querySelector('a[href]') ?? heading.closest('a[href]');
  return link !== null && leadsHome(link);
}

function readSite(document: Document, { story, nodes, meta }: MetadataSources): string | null {
  const publisher = nodeOf(story?.publisher, nodes);
  const values = [nameOf(publisher), ...meta('og:site_name', 'application-name', 'dc.publisher', 'twitter:site')];
  const title = plain(document.title);
  const names = values.map(metadataText).filter((name) => name !== null);
  return (
    names
      .map((name) => name.replace(/^@/, ''))
      .find((name) => hasLetter(name) && !/^https?:/.test(name) && plain(name) !== title) ?? null
  );
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
