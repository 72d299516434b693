import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { closeCard, listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { type Box, pointAt } from '../../../scripts/browser/point-at.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onNewTab } from '../setup/on-page.ts';
import { pointAtText } from '../setup/text-point.ts';
import { untilScouted } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Text in shadow roots, frames, tables, captions, other directions, and pages that build themselves late.

const at = (path: string) => `${SITE}/2026/11/17/${path}`;
const shadowStory = (mode: string) =>
  `<news-story></news-story><script>document.querySelector('news-story').attachShadow({ mode: '${mode}' }).innerHTML =
   '<style>p { color: #222 }</style><p id="inner">The company says Llama 4 is <b>open</b>-source, in a shadow.</p><slot></slot>';</script>`;

const GRANTED_FRAME = 'https://frames.example.org/2026/11/17/story';
const OTHER_FRAME = 'https://other.example.net/2026/11/17/story';
const MARKED = "[...CSS.highlights].some(([name, { size }]) => name.startsWith('sidelight-') && size > 0)";
const LONG_ENOUGH = 1000; // ms of a frame, in which marks would have come
/** Tells the page around it whether it is marked: a driver may lose a frame that another process takes over while it loads. */
const tells = (after: number) =>
  `<script>setTimeout(() => setInterval(() => parent.postMessage(${MARKED}, '*'), 50), ${after})</script>`;
const framed = (after: number) =>
  articlePage('Meta shows Llama 4', `<p>The company says Llama 4 is an open-source model.</p>${PROSE}${tells(after)}`);
const HEARS = `<script>window.told = {}; addEventListener('message', ({ origin, data }) => { told[origin] = data })</script>`;

const PAGES = new Map([
  [GRANTED_FRAME, framed(0)],
  [OTHER_FRAME, framed(LONG_ENOUGH)],
  [
    at('frames'),
    `<!doctype html><html lang="en"><head><title>Shell</title><link rel="icon" href="data:,">${HEARS}</head><body><iframe width="800" height="400" src="${OTHER_FRAME}"></iframe><iframe width="800" height="400" src="${GRANTED_FRAME}"></iframe></body></html>`,
  ],
  [at('open'), articlePage('Meta shows Llama 4', `<p>Words first.</p>${shadowStory('open')}${PROSE}`)],
  [at('closed'), articlePage('Meta shows Llama 4', `<p>Words first.</p>${shadowStory('closed')}${PROSE}`)],
  [
    at('kinds'),
    articlePage(
      'Meta shows Llama 4',
      `${PROSE}<table><caption>Table of Llama 2</caption><tr><th>Name</th><td>Llama 3.1 405B</td></tr></table>
      <figure><img alt=""><figcaption>A picture of Llama 3.2.</figcaption></figure><ul><li>Code Llama</li></ul>
      <p dir="rtl" lang="ar">تقول الشركة إن Llama 3.3 متاح للجميع.</p>
      <p style="writing-mode: vertical-rl; height: 300px" id="vertical">The company says Llama 4 is here.</p>
      <pre>Llama 1</pre><p><code>Llama 1</code> <textarea>Llama 1</textarea> <button>Llama 1</button></p>`,
    ),
  ],
  [
    at('late'),
    '<!doctype html><html lang="en"><head><title>News</title><link rel="icon" href="data:,"></head><body><div id="app">Loading</div></body></html>',
  ],
  [
    at('theme'),
    articlePage(
      'Meta shows Llama 4',
      `<p id="first">The company says Llama 4 is an open-source model.</p>${PROSE}`,
      '',
      '<style>html.night { background: #111; color: #eee }</style>',
    ),
  ],
  [
    at('frame'),
    '<!doctype html><html lang="en"><head><title>Shell</title><link rel="icon" href="data:,"></head><body><iframe width="800" height="600" src="/2026/11/17/kinds"></iframe></body></html>',
  ],
]);

const texts = async (page: Page) => (await listMarks(page)).map(({ text }) => text);

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (path: string, work: (page: Page) => Promise<void>) => onNewTab(session, at(path), PAGES, work);

  test('a shadow root of the page has the rules of the marks for as long as there are marks', () =>
    opened('open', async (page) => {
      await toFront(page);
      const sheets = async () =>
        (await page.evaluate(
          "document.querySelector('news-story').shadowRoot.adoptedStyleSheets.map(({ cssRules }) => cssRules.length > 0)",
        )) as boolean[];
      await waitUntil('for the rules', async () => (await sheets()).length === 1);
      expect(await sheets()).toEqual([true]);
      const settings = (offSites: string[]) =>
        session.inBackground(
          `browser.storage.local.set({ settings: { version: 2, offSites: ${JSON.stringify(offSites)} } })`,
        );
      await settings([new URL(SITE).host]);
      await waitUntil('for the rules to go', async () => (await sheets()).length === 0);
      await settings([]);
      await waitUntil('for the rules to come back', async () => (await sheets()).length === 1);
    }));

  test.each(['open', 'closed'])('text in %s shadow roots is marked, and its card opens', (mode) =>
    opened(mode, async (page) => {
      await toFront(page);
      // Ranges within shadow roots cannot be compared with others, so they are only counted.
      const inShadow = `[...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).flatMap(([, ranges]) => [...ranges])
        .filter((range) => range.startContainer.getRootNode() !== document)`;
      await waitUntil('for marks', async () => ((await page.evaluate(`${inShadow}.length`)) as number) >= 2);
      expect(
        await page.evaluate(
          `${inShadow}.map((range) => range.startContainer.data.slice(range.startOffset, range.endContainer === range.startContainer ? range.endOffset : undefined))`,
        ),
      ).toEqual(expect.arrayContaining(['Llama 4', 'open']));
      const first = `(() => { const [{ startContainer, startOffset }] = ${inShadow}; const range = document.createRange(); range.setStart(startContainer, startOffset); range.setEnd(startContainer, startOffset + 4); const { left, top, right, bottom } = range.getBoundingClientRect(); return { left, top, right, bottom }; })()`;
      await pointAt(page, async () => (await page.evaluate(first)) as Box);
      await waitForCard(page);
      await page.screenshot({ path: `test-artefacts/browser/${name}-shadow-${mode}.png` });
      if (mode === 'open') {
        await page.evaluate(
          `document.querySelector('news-story').shadowRoot.querySelector('#inner').textContent = 'Now Llama 3.2 and Llama 3.3 are in it.'`,
        );
        await waitUntil(
          'for the new marks',
          async () =>
            ((await page.evaluate(`${inShadow}.map((range) => range.toString?.() ?? '').length`)) as number) === 2,
        );
      }
    }),
  );

  test('tables, captions, lists, right-to-left and vertical text are marked; code and forms are not', () =>
    opened('kinds', async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 6);
      expect((await texts(page)).slice(-6)).toEqual([
        'Llama 2',
        'Llama 3.1 405B',
        'Llama 3.2',
        'Code Llama',
        'Llama 3.3',
        'Llama 4',
      ]);
      await toFront(page);
      await page.evaluate(
        "document.querySelector('#vertical').scrollIntoView({ block: 'center', behavior: 'instant' })",
      );
      await pointAtText(page, '#vertical', 'Llama');
      await waitForCard(page);
      await page.screenshot({ path: `test-artefacts/browser/${name}-vertical.png` });
    }));

  test('a story in a frame is marked', () =>
    opened('frame', async (page) => {
      await waitUntil('for marks in the frame', async () => {
        const [, frame] = page.frames();
        return frame !== undefined && (await frame.evaluate(MARKED)) === true;
      });
    }));

  test('a story in a frame from another site is marked if that site is granted too', () =>
    opened('frames', async (page) => {
      const isMarked = (url: string) => page.evaluate(`told[${JSON.stringify(new URL(url).origin)}]`);
      await toFront(page);
      await waitUntil('for marks in the granted frame', async () => (await isMarked(GRANTED_FRAME)) === true);
      await waitUntil('for the other frame', async () => (await isMarked(OTHER_FRAME)) !== undefined);
      expect(await isMarked(OTHER_FRAME)).toBe(false);
    }));

  test('a reader that is put in a second time takes over from the first', () =>
    opened('theme', async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
      const before = await listMarks(page);
      await session.inBackground(`(async () => {
        const tab = (await browser.tabs.query({})).find(({ url }) => url === ${JSON.stringify(at('theme'))});
        await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['content-scripts/reader.js'] });
      })()`);
      await tellReader(session, page, 'readPage', null); // answered once it has read the page
      await waitUntil('for the marks', async () => (await listMarks(page)).length >= before.length);
      expect(await listMarks(page)).toEqual(before);
      await toFront(page);
      await pointAtText(page, '#first', 'Llama 4');
      await waitForCard(page);
      expect(await page.evaluate("document.querySelectorAll('[data-sidelight-card]').length")).toBe(1);
    }));

  test('a page that builds itself late is marked when it is there', () =>
    opened('late', async (page) => {
      await untilScouted(session, page); // and nothing was there
      await page.evaluate(
        `document.querySelector('#app').innerHTML = ${JSON.stringify(`<article><h1>Meta shows Llama 4</h1><p>The company says Llama 4 is an open-source model.</p>${PROSE}</article>`)}`,
      );
      await waitUntil('for marks', async () => (await texts(page)).includes('open-source'));
    }));

  test('marks and card follow the site’s own switch to dark and back', () =>
    opened('theme', async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 3);
      await page.evaluate("document.documentElement.classList.add('night')");
      const areDark = async () => (await listMarks(page)).every(({ style }) => style.endsWith('-dark'));
      await waitUntil('for the dark marks', areDark);
      await toFront(page);
      await pointAtText(page, '#first', 'Llama 4');
      await waitForCard(page);
      expect(await inCard(session, page, "root.querySelector('[role=dialog]').dataset.theme")).toBe('dark');
      await page.screenshot({ path: `test-artefacts/browser/${name}-dark.png` });
      await closeCard(page);
      await page.evaluate("document.documentElement.classList.remove('night')");
      await waitUntil('for the light marks', async () => !(await areDark()));
    }));
});
