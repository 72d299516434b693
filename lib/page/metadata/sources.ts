import { isOfType, type JsonLdNode, readJsonLd } from './json-ld.ts';

/** Where a page says what it is, in order of trust. */
export interface MetadataSources {
  /** The JSON-LD object of the story; null where there is none. */
  readonly story: JsonLdNode | null;
  readonly nodes: readonly JsonLdNode[];
  /** Of the page's address, without "www."; empty where it has none. */
  readonly host: string;
  /** The `content` of every `<meta>`, by its names in small letters. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** The `content` of the first `<meta>` with one of these names (`name`, `property` or `itemprop`), in their order. */
  meta(...names: string[]): string[];
}

export const STORY_TYPES: ReadonlySet<string> = new Set(
  (
    'Article NewsArticle ReportageNewsArticle AnalysisNewsArticle OpinionNewsArticle BackgroundNewsArticle ReviewNewsArticle ' +
    'AskPublicNewsArticle BlogPosting SocialMediaPosting LiveBlogPosting TechArticle ScholarlyArticle Report ' +
    'AdvertiserContentArticle SatiricalArticle Review'
  ).split(' '),
);

/** A page of which it is not said what it is. */
export const PAGE_TYPES: ReadonlySet<string> = new Set('WebPage ItemPage AboutPage FAQPage MedicalWebPage'.split(' '));

/** What a page speaks of or lets others say: their authors and dates are not the page's. */
export const OF_OTHERS = '[itemprop~="comment"], [itemprop~="itemReviewed"], [itemprop~="review"]';
const NAMING = ['property', 'name', 'itemprop', 'http-equiv']; // attributes of `<meta>` that say what it tells

const MOST_NAMES = 9; // of one `<meta>`

/** Yields between searches of the page. */
export function* readSources(document: Document, url: string): Generator<undefined, MetadataSources> {
  const nodes = yield* readJsonLd(document);
  const metas = readMetas(document);
  yield;
  return {
    nodes,
    story: chooseStory(nodes, url),
    host: URL.parse(url)?.hostname.replace(/^www\./, '') ?? '',
    metas,
    meta: (...names) => names.flatMap((name) => metas.get(name) ?? []),
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

const LONGEST_ADDRESS = 2000; // UTF-16 units; past that it is no page's

function pathOf(address: string): string {
  const path = address.length > LONGEST_ADDRESS ? null : URL.parse(address)?.pathname;
  return path?.replace(/\/{1,9}$/, '') ?? address;
}

function readMetas(document: Document): Map<string, string[]> {
  const metas = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content');
    if (!content || (element.hasAttribute('itemprop') && element.closest(OF_OTHERS) !== null)) continue;
    for (const attribute of NAMING) {
      const names = element.getAttribute(attribute);
      if (names)
        for (const name of names.trim().toLowerCase().split(' ', MOST_NAMES))
          if (name !== '') add(metas, name, content);
    }
  }
  return metas;
}

function add(metas: Map<string, string[]>, name: string, content: string): void {
  const list = metas.get(name);
  if (list === undefined) metas.set(name, [content]);
  else list.push(content);
}
