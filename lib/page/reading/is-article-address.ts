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

// Parts of addresses are looked up: to get patterns of so many words ready takes a browser longer than all else that is asked of a page.
const ROOT = /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?)?$/;
const DATE = /\/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2]|[a-z]{3})\b|(?:19|20)\d\d-?\d\d-?\d\d/;
const NEWS = new Set(
  (
    'blog blogs new news post posts article articles story stories notes p archive archives opinion politics world business ' +
    'technology sport sports entertainment magazine newsletter insights'
  ).split(' '),
);
const OTHER = new Set(
  (
    'doc docs documentation reference api manual handbook tutorial learn guide guides wiki forum forums thread threads question ' +
    'questions topic topics viewtopic.php showthread.php community product products shop store collection collections category ' +
    'categories tag tags search service services solutions about about-us department departments glossary download downloads dp ' +
    'browse author page'
  ).split(' '),
);
const OTHER_HOST = new Set(
  'doc docs forum forums foren bbs discuss community wiki shop store support help developer guides learn'.split(' '),
);
const LEAST_SLUG = 4; // words: "about-us" is none, "meta-releases-llama-3" is one
const LONG_NAME = /[%\u0080-\uffff].{10}/; // a headline in a script that has no hyphens between words
// A page from a file, which the command line gives an address of its own, or from a server on the same machine.
const NO_SITE = /^(?:saved\.example|localhost|127\.\d+\.\d+\.\d+)?$/;
const ARCHIVED = /^.*\/(?=https?:\/\/)/; // "https://web.archive.org/web/2017/https://example.org/": the address inside

export function readAddress(url: string): AddressEvidence {
  const own = url.slice(0, 2000).replace(ARCHIVED, '');
  if (!URL.canParse(own)) return UNKNOWN;
  const { hostname, pathname: path, search } = new URL(own);
  if (NO_SITE.test(hostname)) return UNKNOWN;
  const pathname = path.toLowerCase();
  const parts = pathname.split('/');
  const [firstOfHost = '', ...restOfHost] = hostname.replace(/^www\./, '').split('.');
  const last = pathname.replace(/\/+$/, '').split('/').at(-1) ?? '';
  const words = last.split(/[-_]/).filter((word) => /[a-z]/.test(word));
  return {
    isKnown: true,
    isRoot: ROOT.test(pathname) && search.length < 3,
    hasSlug: words.length >= LEAST_SLUG || LONG_NAME.test(last),
    hasDate: DATE.test(pathname),
    isUnderNews: parts.slice(0, -1).some((part) => NEWS.has(part)),
    isUnderOther: parts.some((part) => OTHER.has(part)),
    isOtherHost: restOfHost.length > 0 && OTHER_HOST.has(firstOfHost),
  };
}
