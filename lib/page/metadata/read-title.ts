import { metadataText } from './clean-text.ts';
import { findHeadline } from './headline.ts';
import { siteNames } from './page-name.ts';
import type { MetadataSources } from './sources.ts';
import { cutsOf, firstTitle, isAllCapitals, plain, withoutSite } from './title.ts';

/** The headline as the reader sees it; where none is shown, as the page's data and its title have it. */
export function readTitle(
  document: Document,
  sources: MetadataSources,
  site: string | null,
  roots: readonly Element[],
): { title: string | null; headline: Element | null } {
  const names = siteNames(site, sources);
  const titles = [...titlesOf(document, sources)].map(metadataText).filter((title) => title !== null);
  const headline = findHeadline(document, titles, names, roots);
  const title = firstTitle(titles, names);
  const shown = metadataText(headline?.text);
  if (headline === null || shown === null) return { title, headline: null };
  const cased = isAllCapitals(shown) ? partAlike(shown, titles) : null;
  return { title: cased ?? withoutSite(shown, names), headline: headline.element };
}

/** Capitals are a matter of the page's looks: the same words as a title has them. */
function partAlike(shown: string, titles: readonly string[]): string | null {
  const parts = titles.flatMap((title) => [title, ...cutsOf(title).map(({ index }) => title.slice(0, index))]);
  return parts.find((part) => plain(part) === plain(shown)) ?? null;
}

function* titlesOf(document: Document, { story, meta }: MetadataSources): Generator<unknown> {
  yield story?.headline;
  yield* meta('og:title', 'twitter:title', 'dc.title', 'sailthru.title');
  yield story?.name;
  yield document.title;
}
