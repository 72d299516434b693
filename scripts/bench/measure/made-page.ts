import { createRandom, type Random } from './random.ts';

/** What a made page is to hold. */
export interface PagePlan {
  /** UTF-16 units of text in the article, roughly. */
  readonly characters: number;
  /** Names of core topics, spread evenly. */
  readonly mentions: number;
  /** Goes into the page's head: rules that have to be there from the start. */
  readonly head?: string;
}

// Words of everyday English news, none of them in a name or a cue of the built-in pack.
const WORDS =
  'the of and to in a is that for it was on with as by at from his this are be which have or had they were their an has ' +
  'said would about into than its time city people year water council house road school morning winter bread garden river ' +
  'bridge market station train street window letter music paper story summer country village weather harbour kitchen table ' +
  'office worker teacher doctor driver visitor neighbour minister mayor budget season number report meeting building ' +
  'between across before after against during without under over through slowly early later again often never always';
/** Names as pages write them; each is linked where other names are near. */
const NAMES = ['Llama 3', 'the Meta AI app', 'open source', 'Llama', 'open-source', 'Llama 3.1 405B', 'open source'];
const SPLIT_NAMES = ['the <b>Meta</b> AI app', 'open<wbr>-source', '<a href="/llama">Llama</a> 3', 'Llama&nbsp;4'];
const SPLIT_EVERY = 12; // mentions; one in so many is split by markup
const SENTENCE = { least: 8, most: 24 }; // words
const PARAGRAPH = { least: 3, most: 6 }; // sentences
const LINK_EVERY = 3; // paragraphs
const HEADING_EVERY = 12; // paragraphs
const FURNITURE_LINKS = 40;

const LIST = WORDS.split(' ');

/** A news page with menu, article and footer; the same for the same plan. */
export function makePage({ characters, mentions, head = '' }: PagePlan): string {
  const random = createRandom(characters + mentions);
  const article = makeArticle(characters, mentions, random);
  const title = `${sentence(random, 8)} | The Daily Example`;
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}` +
    '<meta property="og:type" content="article"><style>body{max-width:44em;margin:auto;font:18px/1.5 serif}</style></head>' +
    `<body><header><nav>${links(random)}</nav></header><main><article><h1>${title.split(' | ', 1)[0]}</h1>` +
    `<p>By Ann Example, 3 March 2026</p>${article}</article></main><footer>${links(random)}</footer></body></html>`
  );
}

function makeArticle(characters: number, mentions: number, random: Random): string {
  const pieces: string[] = [];
  const step = characters / Math.max(1, mentions); // characters from one mention to the next
  let length = 0;
  let named = 0;
  for (let number = 0; length < characters; number += 1) {
    const sentences: string[] = [];
    const count = random.between(PARAGRAPH.least, PARAGRAPH.most);
    while (sentences.length < count) {
      let made = sentence(random, random.between(SENTENCE.least, SENTENCE.most));
      length += made.length + 1;
      while (named < mentions && (named + 0.5) * step <= length) {
        made = withName(made, named, random);
        named += 1;
      }
      sentences.push(made);
    }
    if (number % LINK_EVERY === 1) sentences[0] = linked(sentences[0] ?? '');
    if (number % HEADING_EVERY === HEADING_EVERY - 1) pieces.push(`<h2>${sentence(random, 5)}</h2>`);
    pieces.push(`<p>${sentences.join(' ')}</p>\n`);
  }
  return pieces.join('');
}

/** Puts a name behind a word of the sentence, so that the rest of it stays as it is. */
function withName(text: string, number: number, random: Random): string {
  const names = number % SPLIT_EVERY === SPLIT_EVERY - 1 ? SPLIT_NAMES : NAMES;
  const name = names[Math.floor(number / names.length + number) % names.length] ?? '';
  const words = text.split(' ');
  const at = random.between(1, Math.max(1, words.length - 1));
  const isInTag = words.slice(0, at).join(' ').lastIndexOf('<') > words.slice(0, at).join(' ').lastIndexOf('>');
  return isInTag ? `${text.slice(0, -1)} ${name}.` : [...words.slice(0, at), name, ...words.slice(at)].join(' ');
}

function linked(text: string): string {
  const [first = '', second = '', ...rest] = text.split(' ');
  return /[<&]/.test(`${first}${second}`) ? text : `<a href="/more">${first} ${second}</a> ${rest.join(' ')}`;
}

function links(random: Random): string {
  return Array.from({ length: FURNITURE_LINKS }, (_, at) => `<a href="/${at}">${sentence(random, 3)}</a>`).join('\n');
}

function sentence(random: Random, words: number): string {
  const text = Array.from({ length: words }, () => LIST[random.between(0, LIST.length - 1)] ?? '').join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
