import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { clickOn } from '../../../scripts/browser/input.ts';
import { listMarks, placedCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { IS_IN_SIGHT } from '../setup/in-sight.ts';
import { SITE } from '../setup/news-site.ts';
import { onPage } from '../setup/on-page.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A jump leads to its mention wherever that is, in whatever scrolls, and a mark is right to the eye in whatever is around it.

const TARGET = '<p id="target">Then Llama Guard 3 came along.</p>';
const story = (body: string, style = '') =>
  articlePage(
    'Meta shows Llama 4',
    `<p id="first">The company says Llama 4 is here.</p>${body}`,
    '',
    `<style>${style}</style>`,
  );

const JUMPS: Record<string, string> = {
  'in a box that scrolls': story(
    `<div id="box">${PROSE}${TARGET}${PROSE}</div>${PROSE}`,
    '#box { height: 200px; overflow: auto; border: 9px solid }',
  ),
  'in a box that scrolls within another': story(
    `<div id="outer">${PROSE}<div id="box">${PROSE}${TARGET}${PROSE}</div>${PROSE}</div>${PROSE}`,
    '#outer { height: 400px; overflow-y: scroll } #box { height: 200px; overflow: auto }',
  ),
  'in columns that run sideways': story(
    `${PROSE}${PROSE}${TARGET}${PROSE}`,
    'main { max-width: none; margin: 0 } article { height: 500px; columns: 300px; column-fill: auto; overflow-x: auto }',
  ),
  'in columns of the page itself': story(
    `${PROSE}${PROSE}${TARGET}${PROSE}`,
    'main { max-width: none; margin: 0 } article { height: 500px; columns: 300px; column-fill: auto }',
  ),
  'on a page written vertically': story(`${PROSE}${PROSE}${TARGET}${PROSE}`, 'html { writing-mode: vertical-rl }'),
  'under a bar that stays at the top': story(
    `${PROSE}${TARGET}${PROSE}${PROSE}`,
    '#bar { position: fixed; inset: 0 0 auto 0; height: 120px; background: #ddd; z-index: 9 }',
  ).replace('<main>', '<div id="bar">Menu</div><main>'),
  'above a bar that stays at the bottom': story(
    `${PROSE}${TARGET}${PROSE}${PROSE}`,
    '#bar { position: fixed; inset: auto 0 0 0; height: 160px; background: #ddd; z-index: 9 }',
  ).replace('<main>', '<div id="bar">We use cookies</div><main>'),
  'in a box that snaps': story(
    `<div id="box"><section>${PROSE}</section><section>${PROSE}</section><section>${TARGET}</section></div>${PROSE}`,
    '#box { height: 300px; overflow: auto; scroll-snap-type: y mandatory } section { scroll-snap-align: start; min-height: 300px }',
  ),
  'in a box that scrolls smoothly': story(
    `<div id="box">${PROSE}${TARGET}${PROSE}</div>${PROSE}`,
    '#box { height: 200px; overflow: auto; scroll-behavior: smooth } html { scroll-behavior: smooth }',
  ),
  'in a row that scrolls sideways': story(
    `<div id="row"><section>${PROSE}</section><section>${PROSE}</section><section>${TARGET}</section></div>${PROSE}`,
    '#row { display: flex; overflow-x: auto; height: 300px } section { flex: 0 0 100% }',
  ),
  'of which the browser lays out nothing until it is near': story(
    `${PROSE}${PROSE}<section>${PROSE}${TARGET}</section>${PROSE}`,
    'section { content-visibility: auto; contain-intrinsic-size: auto 90px }',
  ),
  'on a page whose main part scrolls': story(
    `${PROSE}${TARGET}${PROSE}`,
    'html, body { height: 100%; overflow: hidden } main { height: 100%; margin: 0; overflow-y: auto }',
  ),
  'in a box of a shadow tree': story(
    `<fold-box>${PROSE}${TARGET}${PROSE}</fold-box>${PROSE}<script>document.querySelector('fold-box').attachShadow({ mode: 'open' }).innerHTML = '<div style="height: 200px; overflow: auto"><slot></slot></div>'</script>`,
  ),
  'under a bar of a box that scrolls': story(
    `<div id="box"><div id="bar">Menu</div>${PROSE}${TARGET}${PROSE}</div>${PROSE}`,
    '#box { height: 400px; overflow: auto } #bar { position: sticky; top: 0; height: 120px; background: #ddd }',
  ),
  'under a bar, on a page whose main part scrolls': story(
    `${PROSE}${TARGET}${PROSE}`,
    'html, body { height: 100%; overflow: hidden } main { height: 100%; margin: 0; overflow-y: auto } #bar { position: fixed; inset: 0 0 auto 0; height: 120px; background: #ddd; z-index: 9 }',
  ).replace('<main>', '<div id="bar">Menu</div><main>'),
  'in what is hidden until it is found': story(`<div hidden="until-found">${PROSE}${TARGET}</div>${PROSE}`),
};

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);

  const opened = (html: string, work: (page: Page) => Promise<void>) => {
    const url = `${SITE}/2026/11/14/jumps`;
    return onPage(session, url, new Map([[url, html]]), async (page) => {
      await waitUntil('for marks', async () => (await listMarks(page)).length >= 2);
      await work(page);
    });
  };

  test.each(Object.entries(JUMPS))('a jump to a mention %s', (_, html) =>
    opened(html, async (page) => {
      if (html.includes('id="bar"'))
        await page.evaluate(`(() => {
          const { offsetTop } = document.querySelector('#target');
          const box = document.querySelector('#box') ?? document.querySelector('main');
          scrollTo(0, offsetTop - 60);
          box.scrollTop = offsetTop - box.offsetTop - 60;
        })()`);
      for (let steps = 0; steps < 3 && !(await page.evaluate(IS_IN_SIGHT)); steps += 1) {
        await tellReader(session, page, 'stepMention', 1);
        await placedCard(page);
        await tellReader(session, page, 'isThere', null);
      }
      await waitUntil('for the mention', async () => (await page.evaluate(IS_IN_SIGHT)) === true);
    }),
  );

  test('what a box cuts off for good is passed over, and nothing scrolls the box', () => {
    const html = story(
      `<div id="box">${PROSE}${TARGET}</div><p>It is made by Meta AI.</p>${PROSE}`,
      '#box { height: 180px; overflow: hidden }',
    );
    return opened(html, async (page) => {
      for (let steps = 0; steps < 4; steps += 1) {
        await tellReader(session, page, 'stepMention', 1);
        await placedCard(page);
        expect(await page.evaluate("document.querySelector('#box').scrollTop")).toBe(0);
      }
    });
  });

  const DARK = 'main.night, .night main { background: #121212; color: #eee }';
  const SLOWLY = 'main, main * { transition: all 900ms linear }';
  const THEMES: Record<string, { style: string; beside?: string; act: string }> = {
    'a class on a box around the text': { style: DARK, act: "document.querySelector('main').className = 'night'" },
    'a class, and fades for long': {
      style: `${DARK} ${SLOWLY}`,
      act: "document.querySelector('main').className = 'night'",
    },
    'an attribute of the page, and fades for long': {
      style: `html[data-theme=night], html[data-theme=night] main { background: #121212; color: #eee } ${SLOWLY} html { transition: all 900ms linear }`,
      act: "document.documentElement.dataset.theme = 'night'",
    },
    'a style sheet in the head': {
      style: '',
      act: "document.head.append(Object.assign(document.createElement('style'), { textContent: 'main { background: #121212; color: #eee }' }))",
    },
    'a style sheet that is switched on': {
      style: 'main { background: #fff; color: #111 }',
      act: "document.querySelector('#late').media = 'all'",
    },
    'a style sheet that comes late': {
      style: '',
      act: `(() => {
        const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: 'data:text/css,main{background:rgb(18,18,18);color:rgb(238,238,238)}' });
        document.body.append(link);
      })()`,
    },
    'a checkbox': {
      style: 'body:has(#night:checked) main { background: #121212; color: #eee }',
      act: "document.querySelector('#night').click()",
    },
  };

  test.each(Object.entries(THEMES))('a theme that is switched by %s', (what, { style, act }) => {
    const head = `<style id="late" media="not all">main { background: #121212 !important; color: #eee !important }</style>`;
    const html = story(PROSE, style)
      .replace('</head>', `${head}</head>`)
      .replace('<main>', '<input type="checkbox" id="night"><main>');
    return opened(html, async (page) => {
      await waitUntil('for light marks', async () =>
        (await listMarks(page)).every(({ style }) => !style.endsWith('-dark')),
      );
      if (what === 'a checkbox') await clickOn(page, '#night');
      else await page.evaluate(act);
      await waitUntil('for dark marks', async () =>
        (await listMarks(page)).every(({ style }) => style.endsWith('-dark')),
      );
    });
  });
});
