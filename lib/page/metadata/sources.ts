import { isOfType, type JsonLdNode, readJsonLd } from './json-ld.ts';

/** Where a page says what it is, in order of trust. */
export interface MetadataSources {
  /** The JSON-LD object of the story; null where there is none. */
  readonly story: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  /** The `content` of the first `<meta>` with one of these names (`name`, `property` or `itemprop`), in their order. */
  meta(...names: string[]): string[];
  /** Values of this microdata property, in page order. */
  microdata(property: string): string[];
}

export const STORY_TYPES: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle ' +
    'AskPublicNewsArticle BlogPosting SocialMediaPosting LiveBlogPosting TechArticle ScholarlyArticle Report ' +
    'AdvertiserContentArticle SatiricalArticle Review'
  ).split(' '),
);

const NAMING = ['property', 'name', 'itemprop', 'http-equiv']; // attributes of `<meta>` that say what it tells

/** Yields between searches of the page. */
export function* readSources(document: Document, url: string): Generator<undefined, MetadataSources> {
  const nodes = yield* readJsonLd(document);
  const metas = readMetas(document);
  yield;
  return {
    nodes,
    story: chooseStory(nodes, url),
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
    microdata: (property) => readMicrodata(document, property),
  };
}

function chooseStory(nodes: readonly JsonLdNode[], url: string): JsonLdNode | null {
  const stories = nodes.filter((node) => isOfType(node, STORY_TYPES));
  if (stories.length < 2) return stories[0] ?? null;
  const path = pathOf(url);
  // A front page lists its stories: the one that is this page names this address; else the first with a headline.
  const own = stories.find((story) => addressesOf(story).some((address) => pathOf(address) === path));
  return own ?? stories.find((story) => typeof story.headline === 'string') ?? stories[0] ?? null;
}

function addressesOf(story: JsonLdNode): string[] {
  const page = story.mainEntityOfPage;
  const id = typeof page === 'object' && page !== null ? (page as JsonLdNode)['@id'] : page;
  return [story.url, id].filter((value) => typeof value === 'string');
}

function pathOf(address: string): string {
  return URL.canParse(address) ? new URL(address).pathname.replace(/\/+$/, '') : address;
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content');
    if (!content) continue;
    for (const attribute of NAMING) {
      const names = element.getAttribute(attribute);
      if (names) for (const name of names.trim().toLowerCase().split(' ')) if (name !== '') add(metas, name, content);
    }
  }
  return metas;
}

function add(metas: Map<string, string[]>, name: string, content: string): void {
  const list = metas.get(name);
  if (list === undefined) metas.set(name, [content]);
  else list.push(content);
}

function readMicrodata(document: Document, property: string): string[] {
  const values: string[] = [];
  for (const element of document.querySelectorAll(`[itemprop~="${property}"]`)) {
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const value = named.getAttribute('content') ?? named.getAttribute('datetime') ?? named.textContent ?? '';
    if (value.trim() !== '') values.push(value);
    if (values.length === 12) break;
  }
  return values;
}
