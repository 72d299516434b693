import type { LinkedStretch, Linker, Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import type { Article } from '../article/find-article.ts';
import { findStories, joinStories } from '../article/find-stories.ts';
import { type PageName, readPageName } from '../metadata/page-name.ts';
import { joinIndexes, sectionStarts } from '../text/join-indexes.ts';
import { buildTextIndexInSlices, type ShadowOf, type TextIndex } from '../text/text-index.ts';
import { type Cut, cutSections, type SectionRoots } from './cut-sections.ts';
import { isArticleInSlices } from './is-article.ts';
import { LONG_ARTICLE, nearestFirst, pageOrder, type Sight } from './near-sections.ts';
import { createPageFinder } from './page-finder.ts';

/** What a page holds, read at one time. Replaced whole, never patched; what has not changed is taken over by section. */
export interface Page {
  readonly document: Document;
  readonly url: string;
  /** In page order; more than one where an endless page has put further stories after the first. */
  readonly stories: readonly Article[];
  /** What was read: the stories as one, or the whole body. */
  readonly article: Article;
  readonly name: PageName;
  readonly index: TextIndex;
  readonly mentions: readonly Mention[];
  /** Of the mentions. */
  readonly topics: ReadonlySet<TopicId>;
  /** All of the article; of a part, those that have not been read yet have no text. */
  readonly sections: readonly Section[];
  /** Whether the article is so long that only what is near the viewport has been read yet. */
  readonly isPart: boolean;
  /** All of the body was read, because somebody asked for a page that is no article. */
  readonly isWholeBody?: boolean;
}

/** A stretch of the article with its own text and mentions; spans are offsets into its own text. */
export interface Section {
  readonly roots: SectionRoots;
  readonly index: TextIndex;
  readonly linked: LinkedStretch;
}

export interface PageSource {
  readonly document: Document;
  /** Asked for with each section: packs may come and go. */
  readonly linker: () => Linker;
  readonly shadowOf?: ShadowOf;
  /** False: a page without an article, such as a front page, is read for what its article would be, and no further. */
  readonly readsAnyPage?: boolean;
  /** Where the viewport is: what is near it is read first of a long article. Absent: from the first to the last. */
  readonly sight?: Sight;
}

/** What of an earlier reading still holds. */
export interface Known {
  readonly page: Page;
  /** Sections whose text has changed since. */
  readonly changed: ReadonlySet<Section>;
  /** Whether elements came or went, so that the article must be found anew. */
  readonly isRebuilt: boolean;
}

/** Reads a page's article in one go. */
export function readPage(document: Document, url: string, linker: Linker): Page {
  return runToEnd(readInSlices({ document, linker: () => linker, readsAnyPage: false }, url, null));
}

/**
 * Reads the page, or what has changed of it; yields after each stretch of work, so that a long page does not hold up input. What is yielded
 * is a part of a long article, as soon as there is one.
 */
export function* readInSlices(
  source: PageSource,
  url: string,
  known: Known | null,
  find = createPageFinder(source.document, url, source.shadowOf),
): Generator<Page | undefined, Page> {
  const { document } = source;
  const isSame = known !== null && !known.isRebuilt;
  const stories = isSame ? known.page.stories : yield* findStories(document, yield* find.article());
  const name = isSame ? known.page.name : yield* readPageName(document, yield* find.sources());
  yield;
  const page = yield* readStories(stories);
  if (isSame) return { ...page, isWholeBody: known.page.isWholeBody === true };
  if (page.mentions.length > 0 || source.readsAnyPage === false) return page;
  // A front page or a list has no story to find; when it is asked for, all of it is read. An article has, but where its text
  // is in shadow roots it has been overlooked.
  const isStory = yield* isArticleInSlices(document, url, find);
  if (isStory && page.index.text.length > SHORTEST_STORY) return page;
  const whole = yield* readStories([wholePage(document)]);
  return isStory && whole.index.shadowRoots.length === 0 ? page : { ...whole, isWholeBody: !isStory };

  function* readStories(articles: readonly Article[]): Generator<Page | undefined, Page> {
    const kept = keptSections(known);
    const article = joinStories(articles);
    const cuts: Cut[] = [];
    for (const story of articles) cuts.push(...(yield* cutSections(story)));
    const sections = cuts.map(({ roots }) => unreadSection(roots));
    const order = orderOf(cuts);
    for (let at = order.next(); at !== null; at = order.next()) {
      const roots = cuts[at]?.roots ?? [];
      sections[at] = kept(roots) ?? (yield* readSection(source, article, roots, name));
      yield order.isPartDue() ? yield* join(article, [...sections], true) : undefined;
    }
    return yield* join(article, sections, false);
  }

  function* join(article: Article, sections: readonly Section[], isPart: boolean): Generator<undefined, Page> {
    const index = yield* joinIndexes(sections.map((section) => section.index));
    yield;
    return { document, url, stories, article, name, index, ...(yield* joinMentions(sections)), sections, isPart };
  }

  /** What is known already is read no faster in another order. */
  function orderOf(cuts: readonly Cut[]) {
    const isLong = cuts.reduce((sum, { length }) => sum + length, 0) > LONG_ARTICLE;
    if (!isLong || known !== null || source.sight === undefined) return pageOrder(cuts.length);
    return nearestFirst(
      cuts.map(({ roots }) => roots),
      source.sight,
    );
  }
}

const NO_TEXT: TextIndex = {
  text: '',
  blocks: [],
  opaque: [],
  shadowRoots: [],
  locate: () => null,
};
const NO_MENTIONS: LinkedStretch = { mentions: [], packs: new Set(), among: () => [] };
const SECTIONS_A_SLICE = 16; // to be joined, at less than 0.1 ms each
const SHORTEST_STORY = 300; // UTF-16 units; an article with less has its text somewhere else

function unreadSection(roots: SectionRoots): Section {
  return { roots, index: NO_TEXT, linked: NO_MENTIONS };
}

function* readSection(
  { linker, shadowOf }: PageSource,
  { isLeftOut }: Article,
  roots: SectionRoots,
  { title, lang }: PageName,
): Generator<undefined, Section> {
  const index = yield* buildTextIndexInSlices(roots, isLeftOut, shadowOf);
  const [first] = roots;
  const context = { title: title ?? first?.ownerDocument.title ?? '', lang };
  return { roots, index, linked: yield* linker().linkInSlices(index, context) };
}

/** Finds the earlier section of the same elements, if nothing in it has changed. */
function keptSections(known: Known | null): (roots: SectionRoots) => Section | null {
  if (known === null) return () => null;
  const byFirst = new Map(known.page.sections.map((section) => [section.roots[0], section]));
  return (roots) => {
    const section = byFirst.get(roots[0]);
    if (section === undefined || known.changed.has(section) || section.roots.length !== roots.length) return null;
    return section.roots.every((root, at) => root === roots[at]) ? section : null;
  };
}

function* joinMentions(sections: readonly Section[]): Generator<undefined, Pick<Page, 'mentions' | 'topics'>> {
  const texts = sections.filter(({ index }) => index.text !== '');
  const starts = sectionStarts(texts.map(({ index }) => index));
  const packs = new Set(texts.flatMap(({ linked }) => [...linked.packs]));
  const mentions: Mention[] = [];
  const topics = new Set<TopicId>();
  for (const [at, { linked }] of texts.entries()) {
    for (const mention of mentionsAmong(linked, packs)) {
      mentions.push(movedMention(mention, starts[at] ?? 0));
      topics.add(mention.topic);
    }
    if (at % SECTIONS_A_SLICE === 0) yield;
  }
  return { mentions, topics };
}

/** What one section speaks of, the whole article speaks of: supporting topics count in all of them. */
function mentionsAmong(linked: LinkedStretch, packs: ReadonlySet<number>): readonly Mention[] {
  return linked.packs.size === packs.size ? linked.mentions : linked.among(packs);
}

function movedMention(mention: Mention, by: number): Mention {
  if (by === 0) return mention;
  return { ...mention, span: { start: mention.span.start + by, end: mention.span.end + by } };
}

function wholePage(document: Document): Article {
  const root = document.body ?? document.documentElement;
  return { roots: root === null ? [] : [root], isLeftOut: (element) => element.localName === 'nav' };
}
