/**
 * What an element's tag, role and class words say it is:
 * `outside` is furniture whatever it holds, `aside` is furniture unless it holds much of the page's prose,
 * `body` is named as the text of an article, `plain` says nothing.
 */
export type Cue = 'outside' | 'aside' | 'body' | 'plain';

const OUTSIDE_TAGS = new Set(['nav', 'menu', 'dialog']);
const ASIDE_TAGS = new Set(['aside', 'footer', 'form', 'fieldset']);
const OUTSIDE_ROLES = new Set(
  'navigation search menu menubar toolbar tablist tab dialog alertdialog alert banner contentinfo'.split(' '),
);
const ASIDE_ROLES = new Set(['complementary', 'form', 'contentinfo', 'doc-footnote']);

/** Words of class and id that name furniture. A trailing `*` stands for any ending. */
const OUTSIDE_WORDS = wordTest(
  'breadcrumb* comment comments commentlist disqus* cookie* consent gdpr onetrust* newsletter* signup subscribe ' +
    'subscription* share sharing sharebar sharetools shareaholic addtoany addthis* social* sociable related relatedposts ' +
    'recirc* recommend* taboola* outbrain* sponsor* promo promos promotion* advert* ad ads adunit adslot dfp paywall* ' +
    'piano popup modal overlay skip skiplink pagination pager prevnext sidebar navbar navigation nav masthead ' +
    'toc printfriendly respond reply trending popular mostpopular mostread trackback* pingback* rating ratings vote ' +
    'noprint donate donation* followus jp-relatedposts',
);
const ASIDE_WORDS = wordTest(
  'footer header menu widget widgets byline author authors bio meta postmeta metadata timestamp dateline date ' +
    'tags tag tagged taglist categories topics category teaser teasers more readmore morefrom next previous prev tools toolbar ' +
    'print email follow links linklist credits promo* callout cta banner notice aside rail hidden login register feedback ' +
    'correction* copyright license survey poll quiz subscribe* carousel slider gallery player video* podcast audio share* ' +
    'relat* latest recent read',
);
const BODY_WORDS = wordTest(
  'articlebody storybody articletext storytext entrycontent postcontent postbody articlecontent storycontent ' +
    'bodytext bodycopy',
);

export function cueOf(element: Element, known: Map<string, Cue>): Cue {
  const tag = element.localName;
  if (OUTSIDE_TAGS.has(tag)) return 'outside';
  if (tag === 'html' || tag === 'body' || tag === 'main') return 'plain';
  if (element.getAttribute('itemprop') === 'articleBody') return 'body';
  const role = element.getAttribute('role');
  if (role !== null && OUTSIDE_ROLES.has(role)) return 'outside';
  const cue = cueOfName(`${element.getAttribute('class') ?? ''} ${element.id}`, known);
  if (cue !== 'plain') return cue;
  return ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role)) ? 'aside' : 'plain';
}

function cueOfName(name: string, known: Map<string, Cue>): Cue {
  if (name === ' ') return 'plain';
  let cue = known.get(name);
  if (cue === undefined) {
    cue = readName(name);
    known.set(name, cue);
  }
  return cue;
}

const CAMEL = /([a-z])([A-Z])/g;
const LONGEST_NAME = 400; // characters: machine-made class lists say no more past that

function readName(name: string): Cue {
  const words = name
    .slice(0, LONGEST_NAME)
    .replace(CAMEL, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  let cue: Cue = 'plain';
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '') continue;
    if (BODY_WORDS(word) || BODY_WORDS(word + (words[at + 1] ?? ''))) return 'body';
    if (OUTSIDE_WORDS(word)) cue = 'outside';
    else if (cue === 'plain' && ASIDE_WORDS(word)) cue = 'aside';
  }
  return cue;
}

function wordTest(list: string): (word: string) => boolean {
  const words = list.split(' ');
  const whole = new Set(words.filter((word) => !word.endsWith('*')));
  const starts = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));
  return (word) => whole.has(word) || starts.some((start) => word.startsWith(start));
}
