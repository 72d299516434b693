/** What a page's address says about its kind. */
export interface AddressEvidence {
  readonly isKnown: boolean;
  /** A front page: nothing after the host, or only a language. */
  readonly isRoot: boolean;
  /** The last part is a headline in hyphens. */
  readonly hasSlug: boolean;
  readonly hasDate: boolean;
  /** A part like "news" or "blog". */
  readonly isUnderNews: boolean;
  /** A part, or the host's first word, like "docs", "forum" or "products". */
  readonly isUnderOther: boolean;
  readonly isOtherHost: boolean;
}

const UNKNOWN: AddressEvidence = {
  isKnown: false,
  isRoot: false,
  hasSlug: false,
  hasDate: false,
  isUnderNews: false,
  isUnderOther: false,
  isOtherHost: false,
};

const ROOT = /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/i;
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})\b|(?:19|20)\d\d-?\d\d-?\d\d/i;
const NEWS =
  /\/(?:blogs?|news|posts?|articles?|stor(?:y|ies)|notes|p|archives?|opinion|politics|world|business|technology|sports?|entertainment|magazine|newsletter|insights)\//i;
const OTHER =
  /\/(?:docs?|documentation|reference|api|manual|handbook|tutorial|learn|guides?|wiki|forums?|threads?|questions?|topics?|viewtopic\.php|showthread\.php|community|products?|shop|store|collections?|categor(?:y|ies)|tags?|search|services?|solutions|about(?:-us)?|departments?|glossary|downloads?|dp|browse|author|page)(?:\/|$)/i;
const OTHER_HOST =
  /^(?:www\.)?(?:docs?|forums?|foren|bbs|discuss|community|wiki|shop|store|support|help|developer|guides|learn)\./i;
const LEAST_SLUG = 4; // words: "about-us" is none, "meta-releases-llama-3" is one
const LONG_NAME = /[%\u0080-\uffff].{10}/; // a headline in a script that has no hyphens between words
// A page from a file, which the command line gives an address of its own, or from a server on the same machine.
const NO_SITE = /^(?:saved\.example|localhost|127\.\d+\.\d+\.\d+)?$/;
const ARCHIVED = /^.*\/(?=https?:\/\/)/; // "https://web.archive.org/web/2017/https://example.org/": the address inside

export function readAddress(url: string): AddressEvidence {
  const own = url.slice(0, 2000).replace(ARCHIVED, '');
  if (!URL.canParse(own)) return UNKNOWN;
  const { hostname, pathname, search } = new URL(own);
  if (NO_SITE.test(hostname)) return UNKNOWN;
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = last.split(/[-_]/).filter((word) => /[a-z]/i.test(word));
  return {
    isKnown: true,
    isRoot: ROOT.test(pathname) && search.length < 3,
    hasSlug: words.length >= LEAST_SLUG || LONG_NAME.test(last),
    hasDate: DATE.test(pathname),
    isUnderNews: NEWS.test(pathname),
    isUnderOther: OTHER.test(pathname),
    isOtherHost: OTHER_HOST.test(hostname),
  };
}
