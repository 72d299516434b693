import { articlePage, PROSE } from '../setup/article-page.ts';

/** A page that makes life hard, and what must hold on it. */
export interface HostilePage {
  readonly name: string;
  readonly html: string;
  /** Run in the page once its marks are there. */
  readonly act?: string;
  /** Marks in its first paragraph; 2 unless said: "Llama 4" and "open-source". */
  readonly marks?: number;
  /** How a card is opened: by the pointer unless said. `covered`: not by the pointer, which is on something else, but by keys. */
  readonly card?: 'keys' | 'covered' | 'none';
}

/**
 * Keeps what the tests ask of the page from before the page's own script: later nothing may be what it was. `keys` counts the
 * keys that reach the page.
 */
const WITNESS = `<script>{
  const { get } = Map.prototype, { call } = Function.prototype, registry = CSS.highlights;
  const ask = (object, method) => call.bind(object[method]);
  const find = ask(Document.prototype, 'querySelector'), boxOf = ask(Element.prototype, 'getBoundingClientRect');
  const at = ask(Document.prototype, 'elementFromPoint'), named = registry.get.bind(registry);
  const size = ask({ get: Object.getOwnPropertyDescriptor(Highlight.prototype, 'size').get }, 'get');
  const STYLES = ['model', 'model-first', 'idea', 'idea-first', 'model-dark', 'model-first-dark', 'idea-dark', 'idea-first-dark'];
  const plain = ({ left, top, right, bottom }) => ({ left, top, right, bottom });
  window.witness = {
    marks() {
      let count = 0;
      for (let style = 0; style < STYLES.length; style += 1) {
        const highlight = named('sidelight-' + STYLES[style]);
        if (highlight !== undefined) count += size(highlight);
      }
      return count;
    },
    name: () => plain(boxOf(window.nameElement ?? find(document, '#name'))),
    card() {
      const card = find(document, '[data-sidelight-card]');
      return card === null ? null : plain(boxOf(card));
    },
    isCardOnTop: (x, y) => at(document, x, y) === find(document, '[data-sidelight-card]'),
    keys: 0,
  };
  const { witness } = window;
  addEventListener('keydown', () => { witness.keys += 1; }, true);
}</script>`;

const FIRST = '<p id="first">The company says <span id="name">Llama 4</span> is an open-source model.</p>';
const STORY = `${FIRST}${PROSE}`;

interface Parts {
  readonly headline?: string;
  readonly body?: string;
  readonly beside?: string;
  readonly head?: string;
  readonly script?: string;
}

function pageOf({ headline = 'Meta shows Llama 4', body = STORY, beside = '', head = '', script = '' }: Parts): string {
  const last = script === '' ? '' : `<script>{${script}}</script>`;
  return articlePage(headline, body, beside, `${WITNESS}${head}`).replace('</body>', `${last}</body>`);
}

const style = (rules: string) => `<style>${rules}</style>`;

/** Each name of a form's field hides a property of the form, for whoever asks the form carelessly. */
const HIDDEN = ['nodeType', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'childNodes', 'children']
  .concat(['localName', 'tagName', 'getAttribute', 'hasAttribute', 'closest', 'matches', 'contains', 'isConnected'])
  .concat(['textContent', 'ownerDocument', 'shadowRoot', 'attributes', 'className', 'id', 'hidden', 'querySelector']);
const CLOBBERING = HIDDEN.map((name) => `<input name="${name}" hidden>`).join('');
/** Forms that each hide one property, and no other by which they would be told: alone, around the page's text, at the end of what is around. */
const CLOBBERING_EACH = HIDDEN.map(
  (name) =>
    `<div><form><input name="${name}" hidden><p>Form ${name}: Llama 4 is an open-source model.</p></form></div>`,
).join('\n');
const CLOBBERED_DOCUMENT = ['body', 'title', 'documentElement', 'querySelector', 'createElement', 'hidden', 'location']
  .map((name) => `<img name="${name}" alt=""><form name="${name}"></form>`)
  .join('');

export const HOSTILE_PAGES: readonly HostilePage[] = [
  {
    name: 'a page that takes the card out whenever it is put in',
    html: pageOf({
      script: `new MutationObserver(() => {
        const card = document.querySelector('[data-sidelight-card]');
        if (card === null) return;
        card.remove();
        document.querySelector('#first').lastChild.data += ' ';
        window.taken = (window.taken ?? 0) + 1;
      }).observe(document, { subtree: true, childList: true, characterData: true })`,
    }),
    card: 'none',
  },
  {
    name: 'a page that clears the highlights twenty times a second',
    html: pageOf({}),
    act: 'setInterval(() => CSS.highlights.clear(), 50)',
    marks: 0,
  },
  {
    name: 'a page that redefines what scripts are made of',
    html: pageOf({
      script: `const no = () => { throw new Error('not here'); };
      for (const name of Object.getOwnPropertyNames(Array.prototype)) if (name !== 'constructor') Array.prototype[name] = no;
      for (const type of [Range, StaticRange, Highlight, MutationObserver, IntersectionObserver, Element, Document, Node, Text, Map, Set, Promise, String, RegExp])
        for (const name of Object.getOwnPropertyNames(type.prototype)) {
          const { configurable, value } = Object.getOwnPropertyDescriptor(type.prototype, name);
          if (configurable && typeof value === 'function' && name !== 'constructor') type.prototype[name] = no;
        }
      for (const name of ['Range', 'StaticRange', 'Highlight', 'MutationObserver', 'fetch', 'Map', 'Set', 'JSON', 'CSS', 'getComputedStyle', 'requestIdleCallback', 'requestAnimationFrame', 'setTimeout', 'clearTimeout'])
        Object.defineProperty(window, name, { get: no, configurable: true });
      Object.prototype.to = 'background'; Object.prototype.name = 'x'; Object.prototype.isOn = false;`,
    }),
  },
  {
    name: 'a page that hides the properties of its forms and of its document',
    html: pageOf({ body: `${STORY}<form>${CLOBBERING}<p>Write to us.</p></form>${STORY}`, beside: CLOBBERED_DOCUMENT }),
  },
  {
    name: 'a page whose forms hide one property each',
    html: pageOf({ body: `${STORY}${CLOBBERING_EACH}${STORY}` }),
  },
  {
    name: 'a page that allows no script, no style and no type that it does not know',
    html: pageOf({
      head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">`,
    }),
  },
  {
    name: 'a page that unsets every style and is written from right to left',
    html: pageOf({ head: style('* { all: unset !important }') }).replace(
      '<html lang="en">',
      '<html lang="en" dir="rtl">',
    ),
  },
  {
    name: 'a page that styles everything, the card too',
    html: pageOf({
      head: style(`* { display: block !important; opacity: 0.1 !important; filter: blur(9px) !important; transform: scale(0.1) !important;
        position: static !important; visibility: hidden !important; pointer-events: none !important; z-index: -1 !important }
        #first, #first * , html, body, main, article { visibility: visible !important; transform: none !important; position: static !important; display: block !important }
        #name { display: inline !important } [data-sidelight-card], [data-sidelight-card] * { display: none !important; width: 0 !important }`),
    }),
    card: 'keys',
  },
  {
    name: 'a page under a pane of the greatest z-index',
    html: pageOf({
      beside: '<div style="position: fixed; inset: 0; z-index: 2147483647; background: #0001"></div>',
    }),
    card: 'covered',
  },
  {
    name: 'a page whose pointer goes through everything',
    html: pageOf({ head: style('body { pointer-events: none }') }),
    card: 'keys',
  },
  {
    name: 'a story in an open modal dialog',
    html: pageOf({ body: `<dialog>${STORY}</dialog>`, script: `document.querySelector('dialog').showModal()` }),
    marks: 0, // dialogs are banners, but for one in a thousand
    card: 'none',
  },
  {
    name: 'a story in forty shadow roots',
    html: pageOf({
      body: '<x-level></x-level>',
      script: `let root = document.querySelector('x-level');
      for (let level = 0; level < 39; level += 1) {
        root = root.attachShadow({ mode: level % 2 ? 'open' : 'closed' }).appendChild(document.createElement('x-level'));
      }
      const last = root.attachShadow({ mode: 'open' });
      last.innerHTML = ${JSON.stringify(STORY)};
      window.nameElement = last.querySelector('#name');`,
    }),
  },
  {
    name: 'a story in an editor',
    html: pageOf({}).replace('<article', '<article contenteditable'),
    marks: 0,
    card: 'none',
  },
  {
    name: 'a story with NUL, lone surrogates and marks that turn the writing round',
    html: pageOf({
      headline: 'Meta \u202eshows\u202c Llama 4 &lt;b onclick=x&gt;\u2066',
      script: `document.querySelector('#first').append('\\u0000 \\ud83e \\udc00 <img src=x onerror=alert(1)> \\u202e Llama 3.1 \\udd99');`,
    }),
    marks: 3,
  },
  {
    name: 'a story that ten thousand elements lie around',
    html: pageOf({ beside: '<div>'.repeat(10_000) }),
  },
  {
    name: 'a page that moves on to another address all the time',
    html: pageOf({
      script: `let n = 0; const moving = setInterval(() => { n += 1; if (n === 100) clearInterval(moving); history.replaceState(null, '', '?n=' + n); document.title = 'n' + n; }, 30)`,
    }),
  },
];

/** A page whose story is in a frame that may run scripts, and nothing else. */
export const SANDBOXING_PAGE = `<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,">${WITNESS}</head>
<body><iframe sandbox="allow-scripts" width="800" height="600" src="sandbox-inner"></iframe></body></html>`;
export const SANDBOXED_STORY = pageOf({});
