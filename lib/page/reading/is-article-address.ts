/** What a page's address says about its kind. */
export interface AddressEvidence {
  readonly isKnown: boolean;
  /** A front page: nothing after the host, or only a language. */
  readonly isRoot: boolean;
  /** One of the last parts is a headline in hyphens: a number or "index.html" may follow it. */
  readonly hasSlug: boolean;
  readonly hasDate: boolean;
  /** It ends in a long number, or asks for one: "/article/1428292", "?p=31228". */
  readonly hasNumber: boolean;
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
  hasNumber: false,
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
    'technology sport sports entertainment magazine newsletter insights press releases press-releases column tech science entry ' +
    // German, French, Spanish, Portuguese, Italian, Dutch, the Nordic languages, Polish, Turkish, Indonesian, Russian
    'presse nachrichten aktuelles artikel politik wirtschaft actualite actualites actu noticia noticias articulo artigo ' +
    'materia notizie politica nieuws nyheter nyheder wiadomosci haber berita novosti'
  ).split(' '),
);
const OTHER = new Set(
  (
    'doc docs documentation reference api manual handbook tutorial learn guide guides wiki forum forums thread threads question ' +
    'questions topic topics viewtopic.php showthread.php community product products shop store collection collections category ' +
    'categories tag tags search solutions about about-us department departments glossary dp ' +
    'browse author page'
  ).split(' '),
);
const OTHER_HOST = new Set(
  'doc docs forum forums foren bbs discuss community wiki shop store support help developer guides learn'.split(' '),
);
const LEAST_SLUG = 4; // words: "about-us" is none, "meta-releases-llama-3" is one
const MOST_SLUGS = 3; // parts from the end
const NUMBER = /\d{5}/;
const NUMBER_ASKED = /[?&](?:p|id|aid|article|articleid|no|idxno|nid|sid)=\w*\d{3}/i;
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
  return {
    isKnown: true,
    isRoot: ROOT.test(pathname) && search.length < 3,
    hasSlug: parts.slice(-MOST_SLUGS).some(isSlug),
    hasDate: DATE.test(pathname),
    hasNumber: NUMBER.test(last) || NUMBER_ASKED.test(search),
    isUnderNews: parts.slice(0, -1).some((part) => NEWS.has(part)),
    isUnderOther: parts.some((part) => OTHER.has(part)),
    isOtherHost: restOfHost.length > 0 && OTHER_HOST.has(firstOfHost),
  };
}

function isSlug(part: string): boolean {
  return LONG_NAME.test(part) || part.split(/[-_]/).filter((word) => /[a-z]/.test(word)).length >= LEAST_SLUG;
}
