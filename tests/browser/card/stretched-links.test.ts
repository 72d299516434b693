import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { hasCard, listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { pause } from '../setup/pause.ts';
import { pointAtText } from '../setup/text-point.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A link that a page stretches over a whole box lies on the text of the box: names in it have their cards, and the link is still one.

const TEXT = '<p id="under">Then Llama Guard 3 came along.</p>';
const OVER = 'position: absolute; inset: 0;';
interface Box {
  readonly html: string;
  readonly style: string;
}
const LINK = '<h2><a id="cover" href="#x">Background</a></h2>';
const AFTER = `#cover::after { content: ""; ${OVER} }`;

const CLEAR: Readonly<Record<string, Box>> = {
  'by what comes after it': { html: LINK + TEXT, style: AFTER },
  'by what comes before it': { html: LINK + TEXT, style: `#cover::before { content: ""; ${OVER} z-index: 1 }` },
  'and dims the box a little': { html: LINK + TEXT, style: `${AFTER} #cover::after { background: rgb(0 0 0 / 5%) }` },
  'and has a line of its own': {
    html: LINK + TEXT,
    style: `${AFTER} #cover { position: static } #cover::before { content: ""; position: absolute; left: 0; bottom: 0; width: 100%; height: 2px; background: red }`,
  },
  'and is empty': { html: `${TEXT}<a id="cover" href="#x" aria-label="Background"></a>`, style: `#cover { ${OVER} }` },
  'and has words for screen readers': {
    html: `${TEXT}<a id="cover" href="#x"><span class="sr-only">Read the background</span></a>`,
    style: `#cover { ${OVER} } .sr-only { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%) }`,
  },
  'by an empty element in it': {
    html: `<h2><a id="cover" href="#x"><span></span>Background</a></h2>${TEXT}`,
    style: `#cover span { ${OVER} }`,
  },
  'with another layer between': {
    html: `${LINK}${TEXT}<a class="more" href="#y" aria-label="More"></a>`,
    style: `${AFTER} .more { ${OVER} }`,
  },
  'and is a button': {
    html: `${TEXT}<button id="cover" aria-label="Open"></button>`,
    style: `#cover { ${OVER} background: none; border: 0 }`,
  },
};
const OPAQUE: Readonly<Record<string, Box>> = {
  'is of a colour': { html: LINK + TEXT, style: `${AFTER} #cover::after { background: #234 }` },
  'has a picture': { html: LINK + TEXT, style: `${AFTER} #cover::after { background: linear-gradient(red, blue) }` },
  'has its words there': {
    html: `${TEXT}<a id="cover" href="#x">Read the whole background of the story here, all of it, now.</a>`,
    style: `#cover { ${OVER} }`,
  },
  'is no link': { html: `${TEXT}<div id="cover"></div>`, style: `#cover { ${OVER} }` },
};

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = ({ html, style }: Box, work: (page: Page) => Promise<void>) => {
    const url = `${SITE}/2026/11/18/stretched`;
    const head = `<style>section { position: relative } section p { margin: 0 } ${style}</style>`;
    const story = articlePage('Meta shows Llama 4', `<section>${html}</section>${PROSE}`, '', head);
    return onPage(session, url, new Map([[url, story]]), async (page) => {
      await toFront(page);
      await waitUntil('for marks', async () => (await listMarks(page)).some(({ text }) => text === 'Llama Guard 3'));
      await page.evaluate(
        "document.querySelector('#cover').addEventListener('click', () => { window.isFollowed = true; })",
      );
      await pointAtText(page, '#under', 'Llama Guard 3');
      await work(page);
    });
  };

  test.each(Object.entries(CLEAR))('a link that is stretched over a name %s', (_, box) =>
    opened(box, async (page) => {
      await waitForCard(page);
      await pointAtText(page, '#under', 'came along');
      await waitForCard(page, false);
    }),
  );

  test('a click on such a name follows the link, and pins no card', () =>
    opened(CLEAR['by what comes after it'] as Box, async (page) => {
      await waitForCard(page);
      const { x, y } = await pointAtText(page, '#under', 'Llama Guard 3');
      await page.mouse.click(x, y);
      await waitUntil(
        'for the link',
        async () => (await page.evaluate('window.isFollowed === true && location.hash')) === '#x',
      );
      await waitForCard(page, false);
    }));

  test.each(Object.entries(OPAQUE))('what lies over a name and %s keeps its card away', (_, box) =>
    opened(box, async (page) => {
      await pause(page, 1000);
      expect(await hasCard(page)).toBe(false);
    }),
  );

  test('a story in a shadow tree has the same', () => {
    const url = `${SITE}/2026/11/18/stretched-shadow`;
    const inner = `<style>section { position: relative } a::after { content: ""; ${OVER} }</style><section><h2><a href="#x">Background</a></h2><slot></slot></section>`;
    const story = articlePage(
      'Meta shows Llama 4',
      `<news-teaser>${TEXT}</news-teaser>${PROSE}<script>document.querySelector('news-teaser').attachShadow({ mode: 'open' }).innerHTML = ${JSON.stringify(inner)}</script>`,
    );
    return onPage(session, url, new Map([[url, story]]), async (page) => {
      await toFront(page);
      await waitUntil('for marks', async () => (await listMarks(page)).some(({ text }) => text === 'Llama Guard 3'));
      await pointAtText(page, '#under', 'Llama Guard 3');
      await waitForCard(page);
    });
  });
});
