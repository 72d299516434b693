import { addressDate, metadataDate, type NumberOrder } from './date.ts';
import { isOfType } from './json-ld.ts';
import type { Metadata } from './metadata.ts';
import { type ShownDates, shownDates } from './shown-date.ts';
import { type MetadataSources, PAGE_TYPES } from './sources.ts';
import type { StoryLines } from './story-lines.ts';

const PUBLISHED = ['article:published_time', 'og:published_time', 'datepublished', 'parsely-pub-date', 'sailthru.date'];
/** "publish-date", "parsely-pub-date", "rbpubdate", "dc.date.issued", "cXenseParse:recs:publishtime", "originalPublicationDate", "date_created" */
const LIKE_PUBLISHED =
  /publi(?:sh(?:ed)?|cation)[\W_]?(?:date|time|at|on)|(?:^|[\W_]|article|rb)pub[\W_]?(?:date|time)|date[\W_]?(?:publi|issued|created|posted)|(?:^|[\W_])(?:published|issued|created|pdate|ptime|post[\W_]?date|regdate|citation_date|date_original|release[\W_]?date|displaydate)$/;
/** The last change's, or the picture's or the film's. */
const OF_ELSE = /modif|updat|revis|expir|embargo|unpubl|video|image|audio/;
/** Of what, it does not say: on many sites it is the last change's. */
const VAGUE = ['date', 'dc.date', 'dc:date', 'dcterms.date', 'timestamp'];
const LIKE_CHANGED = /modif|updated/;
const MIDNIGHT = /T\d\d:(?:00|30|45):00(?:\.0+)?(?:Z|\+00:?00)$/;
const IN_UTC = /T\d\d:\d\d\S*(?:Z|\+00:?00)$/;
const DAY = 86_400_000; // ms
const NOTHING_SHOWN: ShownDates = { published: null, updated: null, trust: 0 };
const SURE = 2; // of what is shown: a date that stands alone, or is called that of publication

interface Sources extends MetadataSources {
  /** Of the page's address; empty where it has none. */
  readonly path: string;
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
  const surely = firstDate(publishedDates(sources), now, order);
  const said = surely ?? firstDate(vagueDates(sources), now, order);
  const changed = firstDate(changedDates(sources), now, order);
  const inAddress = addressDate(sources.path, now);
  const needsShown = surely === null || isMidnight(surely.value);
  const shown = needsShown ? shownDates(lines.beside(), now, order) : NOTHING_SHOWN;
  const published =
    said === null
      ? dayOf(inAddress, firstShown(shown, lines, now, order))
      : surely === null && shown.trust >= SURE
        ? shown.published
        : asShown(said.date, shown, said.value, inAddress);
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

function isMidnight(value: unknown): boolean {
  return typeof value === 'string' && MIDNIGHT.test(value);
}

function firstShown(beside: ShownDates, lines: StoryLines, now: number, order: NumberOrder): ShownDates {
  if (beside.trust >= SURE) return beside;
  const below = shownDates(lines.below(), now, order);
  return below.trust > beside.trust ? below : beside;
}

/** The address's day, unless the page shows another as its own, or is of another zone. */
function dayOf(inAddress: string | null, { published, trust }: ShownDates): string | null {
  if (inAddress === null || published === null) return published ?? inAddress;
  return trust >= SURE || isNextTo(published, inAddress) ? published : inAddress;
}

/** The day as the page shows it, where the stamp is midnight somewhere, told in UTC; or as its address has it. */
function asShown(date: string, { published, trust }: ShownDates, stamp: unknown, inAddress: string | null): string {
  if (published !== null && trust >= SURE && isMidnight(stamp) && isNextTo(published, date)) return published;
  const isUtc = typeof stamp === 'string' && IN_UTC.test(stamp);
  return isUtc && inAddress !== null && isNextTo(inAddress, date) ? inAddress : date;
}

function isNextTo(one: string, other: string): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) === DAY;
}

function* publishedDates({ story, meta }: Sources): Generator<unknown> {
  yield story?.datePublished;
  yield* meta(...PUBLISHED);
}

/** Dates of which it is not said well whose they are: one that the page shows by its headline counts more. */
function* vagueDates({ meta, metas, microdata }: Sources): Generator<unknown> {
  for (const [name, values] of metas) if (LIKE_PUBLISHED.test(name) && !OF_ELSE.test(name)) yield* values;
  yield* meta(...VAGUE);
  yield* microdata('datePublished').slice(0, 1);
}

/** What is said of the page, which may be older or younger than its story. */
function* pageDates({ story, nodes }: MetadataSources): Generator<unknown> {
  yield story?.dateCreated;
  for (const node of nodes) if (isOfType(node, PAGE_TYPES)) yield node.datePublished;
}

function* changedDates({ story, metas, microdata }: Sources): Generator<unknown> {
  yield story?.dateModified;
  for (const [name, values] of metas) if (LIKE_CHANGED.test(name)) yield* values;
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
