import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { MARKS_BY_FRAME } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { onButton } from '../setup/until-there.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Pages that are little more than a shell around a frame with the story, and frames that the page fills itself.

const at = (path: string) => `${SITE}/2026/11/19/${path}`;
const STORY = articlePage(
  'Meta shows Llama 4',
  `<p>The company says Llama 4 is an open-source model.</p><p>Others have compared Llama 3.1 with Meta AI.</p>${PROSE}`,
);
const QUIET = articlePage('The council met', PROSE);
const SIZE = 'width="900" height="700"';
const inText = (html: string) => html.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inScript = (html: string) => JSON.stringify(html).replaceAll('</', '<\\/');
const shell = (body: string) =>
  `<!doctype html><html lang="en"><head><title>Viewer</title><link rel="icon" href="data:,"></head><body><p>Viewer</p>${body}</body></html>`;
const filled = (script: string) =>
  shell(
    `<iframe ${SIZE}></iframe><script>const story = ${inScript(STORY)}; const { contentDocument } = frames[0].frameElement; ${script}</script>`,
  );

const SHELLS: Record<string, string> = {
  'of its own address': shell(`<iframe ${SIZE} src="/2026/11/19/story"></iframe>`),
  'in a frameset': `<html><head><title>Viewer</title></head><frameset rows="60,*"><frame src="/2026/11/19/menu"><frame src="/2026/11/19/story"></frameset></html>`,
  'of text in an attribute': shell(`<iframe ${SIZE} srcdoc="${inText(STORY)}"></iframe>`),
  'that is written': filled('contentDocument.open(); contentDocument.write(story); contentDocument.close();'),
  'that is filled': filled(
    "const parsed = new DOMParser().parseFromString(story, 'text/html'); contentDocument.documentElement.replaceWith(contentDocument.adoptNode(parsed.documentElement));",
  ),
};
const PAGES = new Map([
  ...Object.entries(SHELLS).map(([name, html]) => [at(name.replaceAll(' ', '-')), html] as const),
  [at('story'), STORY],
  [at('quiet'), QUIET],
  [at('menu'), shell('<a href="/">Home</a>')],
  [
    at('with-comments'),
    articlePage('Others compare', `<p>The company says Meta AI is here.</p>${PROSE}`, '').replace(
      '</body>',
      `<iframe ${SIZE} src="/2026/11/19/story"></iframe></body>`,
    ),
  ],
]);
const ROWS = "[...document.querySelectorAll('.card-row')].map(({ innerText }) => innerText).join()";

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (url: string, work: (page: Page) => Promise<void>) => onPage(session, url, PAGES, work);

  const marks = async (page: Page) => Math.max(...((await page.evaluate(MARKS_BY_FRAME)) as number[]));
  const badge = (url: string) => onButton(session, 'BadgeText', url);
  const set = (settings: object) =>
    session.inBackground(`browser.storage.local.set({ settings: ${JSON.stringify({ version: 2, ...settings })} })`);

  test.each(Object.keys(SHELLS).map((kind) => at(kind.replaceAll(' ', '-'))))(
    'a story in a frame %s is marked, counted and explained',
    (url) =>
      opened(url, async (page) => {
        await waitUntil('for marks', async () => (await marks(page)) >= 4);
        await waitUntil('for the badge', async () => (await badge(url)) === '3');
        const popup = await session.openPopup(page);
        await popup.waitFor(`${ROWS}.includes('Llama')`);
        await popup.close();
        await waitUntil('for the badge', async () => (await badge(url)) === '3');
        await set({ offSites: [new URL(SITE).host] });
        await waitUntil('for the marks to go', async () => (await marks(page)) === 0);
        await waitUntil('for the badge to go', async () => (await badge(url)) === '');
        await set({});
        await waitUntil('for the marks to come back', async () => (await marks(page)) >= 4);
        await waitUntil('for the badge to come back', async () => (await badge(url)) === '3');
      }),
  );

  test('a frame that goes on to a page without names has no number any more', () =>
    opened(at('of-its-own-address'), async (page) => {
      await waitUntil('for the badge', async () => (await badge(page.url())) === '3');
      await page.evaluate("frames[0].location.href = '/2026/11/19/quiet'");
      await waitUntil('for no badge', async () => (await badge(page.url())) === '');
    }));

  test('a page that tells its story itself is counted alone', () =>
    opened(at('with-comments'), async (page) => {
      await waitUntil('for marks in both', async () =>
        ((await page.evaluate(MARKS_BY_FRAME)) as number[]).every((count) => count > 0),
      );
      await waitUntil('for the badge', async () => (await badge(page.url())) === '1');
      const popup = await session.openPopup(page);
      await popup.waitFor(`${ROWS}.includes('Meta AI')`);
      expect(await popup.evaluate<string>(ROWS)).not.toContain('Llama');
      await popup.close();
      expect(await badge(page.url())).toBe('1');
    }));
});
