/**
 * What an element's tag, role and class words say it is:
 * `never` is what no article is in (dialogs, cookie notices, comments), `outside` is furniture whatever it holds, `aside` is furniture unless it holds much of the page's prose,
 * `body` is named as the text of an article, `plain` says nothing.
 */
export type Cue = 'never' | 'outside' | 'aside' | 'body' | 'plain';

const NEVER_TAGS = new Set(['nav', 'menu', 'dialog']);
const ASIDE_TAGS = new Set(['aside', 'footer', 'form', 'fieldset']);
const OUTSIDE_ROLES = new Set(
  'navigation search menu menubar toolbar tablist tab dialog alertdialog alert banner contentinfo'.split(' '),
);
const ASIDE_ROLES = new Set(['complementary', 'form', 'contentinfo', 'doc-footnote']);

const START = 4; // letters that words with any ending are looked up by
const STRENGTH: Readonly<Record<Cue, number>> = { plain: 0, aside: 1, outside: 2, never: 3, body: 4 };

/** Words of class and id that name furniture or the text of an article. A trailing `*` stands for any ending. */
const WORDS: Readonly<Partial<Record<Cue, string>>> = {
  body:
    'articlebody storybody articletext storytext entrycontent postcontent postbody articlecontent storycontent ' +
    'bodytext bodycopy',
  never:
    'comment comments commentlist commentbox commentsection disqus* cookie cookies cookiebar consent gdpr onetrust* modal',
  outside:
    'breadcrumb* newsletter* signup subscribe subscription* ' +
    'share sharing sharebar sharetools sharedaddy shareaholic addtoany addthis* social* sociable related relatedposts ' +
    'relatedarticles recirc* recommend* taboola* outbrain* sponsor* promo promos promotion* advert* ad ads adunit adslot ' +
    'dfp paywall* piano popup overlay skip skiplink pagination pager prevnext sidebar navbar navigation nav ' +
    'masthead toc printfriendly respond trending mostpopular mostread trackback* pingback* noprint ' +
    'donate donation* followus jp-relatedposts',
  aside:
    'footer menu widget widgets byline author authors authorbox saboxplugin writer bio meta postmeta metadata timestamp dateline date ' +
    'tags tag tagged taglist categories category teaser teasers readmore morefrom previous toolbar ' +
    'print email follow links linklist credits cta banner rail login register feedback ' +
    'copyright survey poll quiz carousel slideshow gallery filmstrip thumbnails podcast share* relat* popular latest recent reply',
};
const cueOfWord = createWordCues();
// Tailwind's `relative` and `md:hidden` and page builders' names for each and every box say nothing of what is in them.
const EMPTY_WORD = /^(?:elementor|wp-block|et_pb|vc|fl)[-_]|relative|[:[]/;

export function cueOf(element: Element, tag: string, known: Map<string, Cue>): Cue {
  if (NEVER_TAGS.has(tag)) return 'never';
  if (tag === 'html' || tag === 'body' || tag === 'main') return 'plain';
  if (!element.hasAttributes()) return ASIDE_TAGS.has(tag) ? 'aside' : 'plain';
  if (element.getAttribute('itemprop') === 'articleBody') return 'body';
  const role = element.getAttribute('role');
  if (role !== null && OUTSIDE_ROLES.has(role)) return role.endsWith('dialog') ? 'never' : 'outside';
  const byClass = cueOfName(element.getAttribute('class') ?? '', known);
  const byId = cueOfName(idOf(element), known);
  const cue = STRENGTH[byId] > STRENGTH[byClass] ? byId : byClass;
  if (cue !== 'plain') return cue;
  return ASIDE_TAGS.has(tag) || (role !== null && ASIDE_ROLES.has(role)) ? 'aside' : 'plain';
}

/** Generated ids and ids made from a heading's words say nothing: "h-88c9ad", "about-the-meta-model-and-its-authors". */
function idOf(element: Element): string {
  const id = element.getAttribute('id') ?? ''; // not `element.id`: a form's field may be called so
  return id === '' || id.length > LONGEST_ID || id.startsWith('__') || /\d[a-z]|(?:[-_][^-_]+){3}/i.test(id) ? '' : id;
}

/** `known` keeps what names, and the words in them, were found to say: pages repeat both over and over. */
function cueOfName(name: string, known: Map<string, Cue>): Cue {
  if (name === '') return 'plain';
  let cue = known.get(name);
  if (cue !== undefined) return cue;
  cue = 'plain';
  for (const word of name.slice(0, LONGEST_NAME).split(' ')) {
    let said = known.get(word);
    if (said === undefined) {
      said = EMPTY_WORD.test(word) ? 'plain' : readWord(word);
      known.set(word, said);
    }
    if (STRENGTH[said] > STRENGTH[cue]) cue = said;
  }
  known.set(name, cue);
  return cue;
}

const LONGEST_ID = 40; // characters
const CAMEL = /([a-z])([A-Z])/g;
const PART_END = /[^a-z0-9]+\d*|\d+(?![a-z0-9])/;
const LONGEST_NAME = 400; // characters: machine-made class lists say no more past that

/** Reads one class name: "post-body", "relatedArticles", "c-share__list". */
function readWord(name: string): Cue {
  const small = name.toLowerCase();
  const parts = (small === name ? name : name.replace(CAMEL, '$1-$2').toLowerCase()).split(PART_END);
  let cue: Cue = 'plain';
  for (const [at, part] of parts.entries()) {
    if (part === '') continue;
    const said = cueOfWord(part);
    if (STRENGTH[said] > STRENGTH[cue]) cue = said;
    const next = parts[at + 1];
    const pair = next ? cueOfWord(part + next) : 'plain';
    // What no article is in, a word says by itself or not at all.
    if (pair !== 'never' && STRENGTH[pair] > STRENGTH[cue]) cue = pair;
  }
  return cue;
}

/** What a word says by itself: the strongest of what the lists have it for. */
function createWordCues(): (word: string) => Cue {
  const whole = new Map<string, Cue>();
  const starts = new Map<string, [start: string, cue: Cue][]>();
  for (const cue of ['aside', 'outside', 'never', 'body'] as const) {
    for (const word of WORDS[cue]?.split(' ') ?? []) {
      if (!word.endsWith('*')) whole.set(word, cue);
      else {
        const key = word.slice(0, START);
        starts.set(key, [[word.slice(0, -1), cue], ...(starts.get(key) ?? [])]);
      }
    }
  }
  return (word) => {
    const own = whole.get(word) ?? 'plain';
    const begun = starts.get(word.slice(0, START))?.find(([start]) => word.startsWith(start))?.[1] ?? 'plain';
    return STRENGTH[begun] > STRENGTH[own] ? begun : own;
  };
}
