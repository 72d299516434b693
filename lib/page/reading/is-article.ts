import { runToEnd } from '../../text/run-to-end.ts';
import type { ArticleAmounts } from '../article/find-article.ts';
import { isOfType } from '../metadata/json-ld.ts';
import { type MetadataSources, PAGE_TYPES, STORY_TYPES } from '../metadata/sources.ts';
import { type AddressEvidence, readAddress } from './is-article-address.ts';
import { createPageFinder, type PageFinder } from './page-finder.ts';

// Each piece of evidence counts for or against in log odds; the page is an article above 0. The numbers were fitted by
// logistic regression on 703 pages of 379 hosts (pages of one host weighed down), on 117 plain news articles in ten languages and, at a
// fifth of the weight, on 368 pages of other projects' test suites; checked on hosts left out, and rounded to what errs least.
const BIAS = -2.6;
const OG_ARTICLE = 0.8;
const DATED_BY_META = 0.5;
const STORY_DATA = 1.6;
const PAGE_DATED = 0.4;
const AUTHOR = 1.8;
const DATELINE = 1.1;
const HEADLINE = 0.7;
const SLUG = 1.3;
const DATED_ADDRESS = 3;
const NUMBERED = 0.9;
const UNDER_NEWS = 1.7;
const NO_ADDRESS = 0.7;
const ROOT = -3;
const UNDER_OTHER = -3.2;
const OTHER_HOST = -3;
const FORUM_DATA = -2.3;
const GOODS_DATA = -2.3;
const MADE_BY_DOCS_TOOL = -0.9;
const PROSE = 0.8; // for each tenfold of letters above 200, up to 6,000
const LINKED = -2.5; // times the share of link text in the article
const SHARE_OF_PAGE = 0.9;

const FORUM_TYPES = new Set(['DiscussionForumPosting', 'QAPage']);
const GOODS_TYPES = new Set(
  (
    'Product Offer SomeProducts SoftwareApplication SoftwareSourceCode MobileApplication Service LocalBusiness ' +
    'ProfessionalService CollectionPage ItemList ProfilePage SearchResultsPage'
  ).split(' '),
);
const OTHER_TOOLS = (
  'docusaurus sphinx docutils mkdocs antora asciidoctor mediawiki gitbook mdbook discourse vbulletin xenforo phpbb mybb invision ' +
  'shopify magento prestashop doxygen javadoc rustdoc vitepress nextra'
).split(' ');
const DOCS_MARKS =
  '.rst-content, .sphinxsidebar, .wy-nav-side, .bd-sidebar, .theme-doc-markdown, .md-sidebar, .VPDoc, .td-sidebar, ' +
  '.book-menu, .headerlink, .mw-parser-output, #docsearch, .DocSearch, .docsearch';

/** Whether the page is an article: not a front page, forum, shop, documentation or application. Asks no network. */
export function isArticle(document: Document, url: string): boolean {
  return runToEnd(isArticleInSlices(document, url, createPageFinder(document, url)));
}

/** The same with places to pause. */
export function* isArticleInSlices(document: Document, url: string, find: PageFinder): Generator<undefined, boolean> {
  const { amounts } = yield* find.article();
  const sources = yield* find.sources();
  const words = weighWords(document, sources);
  yield;
  const tool = weighTool(document, sources);
  yield;
  const types = weighTypes(document, sources);
  yield;
  const said = BIAS + words + tool + types + weighAddress(readAddress(url));
  if (said + weighAmounts(amounts) > 0) return true;
  const inShadows = yield* find.shadowAmounts();
  return inShadows !== null && said + weighAmounts(inShadows) > 0;
}

function weighWords(document: Document, { meta }: MetadataSources): number {
  const isDated = meta('article:published_time', 'date', 'pubdate', 'dc.date', 'parsely-pub-date').length > 0;
  const isSigned = meta('author').length > 0 || document.querySelector('[rel~="author"]') !== null;
  return sum([
    [meta('og:type')[0]?.trim().toLowerCase() === 'article', OG_ARTICLE],
    [isDated, DATED_BY_META],
    [isSigned, AUTHOR],
  ]);
}

function weighTool(document: Document, { meta }: MetadataSources): number {
  const generator = meta('generator')[0]?.toLowerCase() ?? '';
  const isOtherTool =
    OTHER_TOOLS.some((tool) => generator.includes(tool)) || document.querySelector(DOCS_MARKS) !== null;
  return isOtherTool ? MADE_BY_DOCS_TOOL : 0;
}

function weighTypes(document: Document, { nodes }: MetadataSources): number {
  const items = [...document.querySelectorAll('[itemtype]')].map((element) => ({
    '@type': element.getAttribute('itemtype') ?? '',
  }));
  const all = [...nodes, ...items];
  const isStory = nodes.some((node) => isOfType(node, STORY_TYPES));
  const isDated = nodes.some((node) => isOfType(node, PAGE_TYPES) && Boolean(node.datePublished));
  return sum([
    [isStory, STORY_DATA],
    [!isStory && isDated, PAGE_DATED],
    [all.some((node) => isOfType(node, FORUM_TYPES)), FORUM_DATA],
    [!isStory && all.some((node) => isOfType(node, GOODS_TYPES)), GOODS_DATA],
  ]);
}

function weighAddress(address: AddressEvidence): number {
  return sum([
    [!address.isKnown, NO_ADDRESS],
    [address.isRoot, ROOT],
    [address.hasSlug, SLUG],
    [address.hasDate, DATED_ADDRESS],
    [address.hasNumber, NUMBERED],
    [address.isUnderNews, UNDER_NEWS],
    [address.isUnderOther, UNDER_OTHER],
    [address.isOtherHost, OTHER_HOST],
  ]);
}

function weighAmounts(amounts: ArticleAmounts): number {
  const tenfolds = Math.min(1.5, Math.max(0, Math.log10(1 + amounts.prose) - 2.3));
  const linked = amounts.text > 0 ? Math.min(1, amounts.linked / amounts.text) : 1;
  const share = amounts.pageText > 0 ? Math.min(1, amounts.text / amounts.pageText) : 0;
  const weighed = tenfolds * PROSE + linked * LINKED + share * SHARE_OF_PAGE;
  return (
    weighed +
    sum([
      [amounts.hasHeadline, HEADLINE],
      [amounts.hasDateline, DATELINE],
    ])
  );
}

function sum(evidence: readonly (readonly [boolean, number])[]): number {
  return evidence.reduce((total, [holds, weight]) => (holds ? total + weight : total), 0);
}
