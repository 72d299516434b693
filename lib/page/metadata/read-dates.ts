import { metadataDate, type NumberOrder } from './date.ts';
import { isOfType } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import { type ShownDates, shownDates } from './shown-date.ts';
import { type MetadataSources, PAGE_TYPES } from './sources.ts';
import type { StoryLines } from './story-lines.ts';

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'date',
  'dc.date',
  'dc:date',
  'dc.date.issued',
  'dcterms.date',
  'dcterms.created',
  'dcterms.issued',
  'dc.date.created',
  'pubdate',
  'publish-date',
  'publishdate',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'article.published',
  'publication_date',
];
const CHANGED = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'last-modified',
  'dcterms.modified',
];
const MIDNIGHT = /T\d\d:(?:00|30|45):00(?:\.0+)?(?:Z|\+00:?00)$/;
const DAY = 86_400_000; // ms
const NOTHING_SHOWN: ShownDates = { published: null, updated: null, trust: 0 };
const SURE = 2; // of what is shown: a date that stands alone

interface Sources extends MetadataSources {
  readonly microdata: (property: string) => readonly string[];
}

/** When the story was published and last changed, as `YYYY-MM-DD`; each null where it is not known. */
export function readDates(
  sources: Sources,
  lines: StoryLines,
  lang: string | null,
  now: number,
): Pick<Metadata, 'published' | 'updated'> {
  const order = orderOf(lang);
  const said = firstDate(publishedDates(sources), now, order);
  const changed = firstDate(changedDates(sources), now, order);
  const needsShown = said === null || (typeof said.value === 'string' && MIDNIGHT.test(said.value));
  const shown = needsShown ? shownDates(lines.beside(), now, order) : NOTHING_SHOWN;
  const published = said === null ? firstShown(shown, lines, now, order) : asShown(said.date, shown);
  const updated = changed?.date ?? shown.updated;
  return {
    published: published ?? firstDate(pageDates(sources), now, order)?.date ?? null,
    updated: updated !== null && published !== null && updated <= published ? null : updated,
  };
}

/** What comes first in a date of numbers alone: in American English the month, in all other languages the day. */
function orderOf(lang: string | null): NumberOrder {
  if (lang === null || lang === 'en') return null;
  return lang === 'en-US' ? 'month' : 'day';
}

function firstShown(beside: ShownDates, lines: StoryLines, now: number, order: NumberOrder): string | null {
  if (beside.trust >= SURE) return beside.published;
  const below = shownDates(lines.below(), now, order);
  return below.trust > beside.trust ? below.published : beside.published;
}

/** The day as the page shows it, where the stamp is midnight somewhere, told in UTC. */
function asShown(date: string, { published, trust }: ShownDates): string {
  const isNext = published !== null && Math.abs(Date.parse(published) - Date.parse(date)) === DAY;
  return isNext && trust >= SURE ? published : date;
}

function* publishedDates({ story, meta, microdata }: Sources): Generator<unknown> {
  yield story?.datePublished;
  yield* meta(...PUBLISHED);
  yield* microdata('datePublished').slice(0, 1);
}

/** What is said of the page, which may be older or younger than its story. */
function* pageDates({ story, nodes }: MetadataSources): Generator<unknown> {
  yield story?.dateCreated;
  for (const node of nodes) if (isOfType(node, PAGE_TYPES)) yield node.datePublished;
}

function* changedDates({ story, meta, microdata }: Sources): Generator<unknown> {
  yield story?.dateModified;
  yield* meta(...CHANGED);
  yield* microdata('dateModified').slice(0, 1);
}

function firstDate(
  values: Iterable<unknown>,
  now: number,
  order: NumberOrder,
): { readonly value: unknown; readonly date: string } | null {
  for (const value of values) {
    const date = metadataDate(value, now, order);
    if (date !== null) return { value, date };
  }
  return null;
}
