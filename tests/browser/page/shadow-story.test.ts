import type { Page } from 'puppeteer-core';
import { describe, test } from 'vitest';
import { MARK_COUNT } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onNewTab } from '../setup/on-page.ts';
import { pause } from '../setup/pause.ts';
import { untilRead, untilScouted } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Stories that are in shadow roots alone, and come when the page has long been looked at.

const at = (path: string) => `${SITE}/2026/11/18/${path}`;
const STORY = `<article><h1>A story of the day</h1><p>The company says Llama 4 is an open-source model.</p>
  <p>Researchers compared Llama 3.1 with Meta AI.</p>${PROSE}</article>`;
const shell = (script: string, body = '<x-story></x-story>') =>
  articlePage('A story of the day', '').replace(
    /<body>[\s\S]*<\/body>/,
    `<body>${body}<script>const host = document.querySelector('x-story'); const STORY = ${JSON.stringify(STORY).replaceAll('</', '<\\/')};${script}</script></body>`,
  );

/** Each page fills its story in when `fill()` is called. */
const STORIES: Record<string, string> = {
  'an empty root': shell(
    "const root = host.attachShadow({ mode: 'open' }); window.fill = () => { root.innerHTML = STORY };",
  ),
  'a closed root': shell(
    "const root = host.attachShadow({ mode: 'closed' }); window.fill = () => { root.innerHTML = STORY };",
  ),
  'a root that comes late': shell(
    "window.fill = () => { host.attachShadow({ mode: 'open' }).innerHTML = STORY };",
    '<style>html, body { height: 100% } x-story { display: block }</style><x-story></x-story>',
  ),
  'a root of an element without a style': shell(
    "window.fill = () => { host.attachShadow({ mode: 'open' }).innerHTML = STORY };",
  ),
  'a root in a root': shell(
    `const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<x-inner></x-inner>';
     const inner = root.querySelector('x-inner').attachShadow({ mode: 'open' }); window.fill = () => { inner.innerHTML = STORY };`,
  ),
  'a root for each paragraph': shell(
    `const root = host.attachShadow({ mode: 'open' }); root.innerHTML = '<h1>A story of the day</h1><div></div>';
     window.fill = () => {
       const box = document.createElement('template'); box.innerHTML = STORY;
       for (const paragraph of box.content.querySelectorAll('p')) {
         const part = document.createElement('x-part'); part.attachShadow({ mode: 'open' }).append(paragraph); root.querySelector('div').append(part);
       }
     };`,
  ),
  'a component that is known late': shell(
    `window.fill = () => customElements.define('x-story', class extends HTMLElement {
       constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML = STORY; }
     });`,
  ),
};
const PAGES = new Map(Object.entries(STORIES).map(([name, html]) => [at(name.replaceAll(' ', '-')), html]));

const READING = 500; // ms; more than it takes to see that such a page has no story

function untilMarked(page: Page): Promise<void> {
  return waitUntil('for marks', async () => ((await page.evaluate(MARK_COUNT)) as number) >= 4);
}

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (url: string, work: (page: Page) => Promise<void>) => onNewTab(session, url, PAGES, work);

  test.each([...PAGES.keys()])('a story is marked that comes late into %s', (url) =>
    opened(url, async (page) => {
      await untilScouted(session, page);
      await page.evaluate('fill()');
      await untilMarked(page);
    }),
  );

  test.each([...PAGES.keys()])('a story is marked that comes when its page has been read, into %s', (url) =>
    opened(url, async (page) => {
      await untilRead(session, page); // for the name in the page's own script
      await pause(page, READING);
      await page.evaluate('fill()');
      await untilMarked(page);
    }),
  );
});
