import { articlePage, PROSE } from '../setup/article-page.ts';

const FIRST = '<p id="first">The company says Llama 4 is an open-source model.</p>';

/** Looks a thousand times a second when it can; `longest` is the longest that the page had to wait, in ms, since it was last set to 0. */
const WATCH = `<script>{
  window.longest = 0;
  let last = performance.now();
  setTimeout(function look() {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    setTimeout(look, 1);
  });
  window.waits = []; // ms from a key to the page that hears it
  // ms that a piece of work takes that is always the same
  window.work = () => {
    const start = performance.now();
    let sum = 1;
    for (let at = 0; at < 1e8; at += 1) sum = (Math.imul(sum, 31) + at) | 0;
    window.worked = sum; // or the browser might leave it out
    return performance.now() - start;
  };
  addEventListener('keydown', (event) => waits.push(performance.now() - event.timeStamp), true);
}</script>`;

/** The text is there but not laid out, which would cost the page itself seconds. */
function heavyPage(script: string): string {
  const body = `${FIRST}${PROSE}<p id="heavy" class="folded"></p>`;
  return articlePage('Meta shows Llama 4', body, '', `${WATCH}<style>.folded { display: none }</style>`).replace(
    '</body>',
    `<script>{ const paragraph = document.querySelector('#heavy'); ${script}; window.longest = 0 }</script></body>`,
  );
}

export const MILLION_NODES = heavyPage(
  `for (let at = 0; at < 1e6; at += 1) paragraph.append(document.createTextNode(at % 1000 ? 'word ' : 'Llama 3.1 '))`,
);

export const ONE_NODE_OF_20_MB = heavyPage(
  `paragraph.append(document.createTextNode('Researchers compared it with the words of others. '.repeat(20e6 / 50)))`,
);

/**
 * Changes itself 50,000 times a second: letters of its paragraphs, elements in its story and beside it, attributes; takes out whatever
 * card there is, and clears the highlights now and then. `storm(ms, least)` gives what it did and saw; it goes on until it has changed itself as often as is asked.
 */
export const STORM = articlePage(
  'Meta shows Llama 4',
  `${FIRST}${Array.from({ length: 40 }, (_, at) => `<p class="busy">Note ${at}: researchers compared Llama 3.1 with others.</p>`).join('')}${PROSE}`,
  '<ul id="ticker"></ul>',
  WATCH,
).replace(
  '</body>',
  `<script>
  const RATE = 50; // a millisecond
  const paragraphs = [...document.querySelectorAll('.busy')], ticker = document.querySelector('#ticker'), first = document.querySelector('#first');
  let count = 0;
  function change() {
    const paragraph = paragraphs[count % paragraphs.length];
    switch (count % 4) {
      case 0: paragraph.firstChild.data = 'Note ' + count + ': researchers compared Llama 3.1 with others.'; break;
      case 1: if (first.nextSibling.localName === 'b') first.nextSibling.remove(); else first.after(document.createElement('b')); break;
      case 2: if (ticker.childElementCount > 20) ticker.firstChild.remove(); else ticker.append(document.createElement('li')); break;
      default: paragraph.hidden = !paragraph.hidden;
    }
    count += 1;
  }
  const wrong = new Set();
  function look() {
    for (const [name, ranges] of CSS.highlights) {
      if (!name.startsWith('sidelight-') || name.startsWith('sidelight-pointed')) continue;
      for (const { startContainer, startOffset, endContainer, endOffset } of ranges) {
        if (startContainer !== endContainer || !startContainer.isConnected) continue;
        const text = startContainer.data.slice(startOffset, endOffset);
        if (!/^(?:Llama 4|Llama 3\\.1|open-source)$/.test(text)) wrong.add(text);
      }
    }
  }
  window.storm = async (duration, least) => {
    const start = performance.now();
    let frames = 0, isOver = false;
    longest = 0;
    requestAnimationFrame(function frame() { frames += 1; look(); if (!isOver) requestAnimationFrame(frame); });
    for (let now = start; now - start < duration || count < least; now = performance.now()) {
      for (let owed = Math.min((now - start) * RATE - count, RATE * 20); owed > 0; owed -= 1) change();
      if (frames % 30 === 0) CSS.highlights.clear();
      document.querySelector('[data-sidelight-card]')?.remove();
      await new Promise((resolve) => setTimeout(resolve, 4));
    }
    isOver = true;
    for (const paragraph of paragraphs) paragraph.hidden = false;
    return { count, frames, longest, wrong: [...wrong] };
  };
  </script></body>`,
);
