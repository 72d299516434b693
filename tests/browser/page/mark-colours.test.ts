import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { contrast, luminance, over, parseColour } from '../../../lib/page/marks/parse-colour.ts';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { closeCard, hoverMark, listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Marks on boxes of many colours in one article: whatever lies behind, the underline can be seen and the text read.

const UNDERLINE = 3; // WCAG 2.2, 1.4.11
const TEXT = 4.5; // WCAG 2.2, 1.4.3

/** `seen`: the darkest or lightest that may lie behind, where it is of more than one colour. */
const BOXES: readonly { what: string; text: string; background: string; seen: string; isTinted: boolean }[] = [
  { what: 'paper', text: '#1c1917', background: '#fffdf9', seen: '#fffdf9', isTinted: true },
  { what: 'pale text', text: '#757575', background: '#ffffff', seen: '#ffffff', isTinted: false },
  { what: 'night', text: '#e8e6e3', background: '#181a1b', seen: '#181a1b', isTinted: true },
  { what: 'grey night', text: '#dddddd', background: '#333333', seen: '#333333', isTinted: false },
  { what: 'orange', text: '#000000', background: '#ff7a1a', seen: '#ff7a1a', isTinted: false },
  { what: 'teal', text: '#ffffff', background: '#0f6e66', seen: '#0f6e66', isTinted: false },
  { what: 'indigo', text: '#ffffff', background: '#4338ca', seen: '#4338ca', isTinted: false },
  { what: 'yellow', text: '#1c1917', background: '#ffe94d', seen: '#ffe94d', isTinted: false },
  { what: 'a veil on paper', text: '#1c1917', background: 'rgb(0 0 0 / 2%)', seen: '#fafafa', isTinted: true },
  { what: 'a gradient', text: '#000000', background: 'linear-gradient(#fff, #f90)', seen: '#ff9900', isTinted: false },
];
const URL = `${SITE}/2026/11/18/colours`;
const NAMES = ['Llama 4', 'open source', 'Meta AI'];
const box = ({ text, background }: (typeof BOXES)[number], at: number) =>
  `<h2>Part ${at + 1}</h2><div style="color: ${text}; background: ${background}"><p id="box${at}">${NAMES.join(', ')} and the models that others make of them.</p></div>`;
const PAGES = new Map([
  [
    URL,
    articlePage(
      'Meta shows Llama 4',
      `${BOXES.map(box).join('\n')}${PROSE}`,
      '',
      '<style>html { background: #fff }</style>',
    ),
  ],
]);

interface Painted {
  readonly name: string;
  readonly text: string;
  readonly underline: string;
  readonly background: string;
}

/** The marks of a box with the colours that the browser gives them. */
const paintedIn = (at: number) => `(() => {
  const element = document.getElementById('box${at}');
  return [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).flatMap(([name, all]) => [...all]
    .filter(({ startContainer }) => element.contains(startContainer))
    .map(({ startContainer, startOffset, endOffset }) => {
      const style = getComputedStyle(element, '::highlight(' + name + ')');
      return { name, text: startContainer.data.slice(startOffset, endOffset), underline: style.textDecorationColor, background: style.backgroundColor };
    }));
})()`;

describe.each(BROWSERS)('%s, marks on boxes of many colours', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(URL, PAGES);
    await waitUntil('for the marks', async () => (await listMarks(page)).length > BOXES.length * NAMES.length);
  });

  async function marksIn(at: number): Promise<Painted[]> {
    const marks = (await page.evaluate(paintedIn(at))) as Painted[];
    expect(marks.map((mark) => mark.text).sort()).toEqual([...NAMES].sort());
    return marks;
  }

  test.each(BOXES.map((it, at) => ({ ...it, at })))(
    'the underline can be seen on $what',
    async ({ at, text, seen }) => {
      for (const { name, underline } of await marksIn(at)) {
        // Chromium tells another colour than it paints where a highlight takes the text's own.
        const line = name.startsWith('sidelight-plain-') ? text : underline;
        expect(contrast(luminance(colour(line)), luminance(colour(seen)))).toBeGreaterThanOrEqual(UNDERLINE);
      }
    },
  );

  test.each([
    ['night', 'dark'],
    ['teal', 'light'], // a box on a white page
  ])('the card of a mention on %s is %s', async (what, theme) => {
    await toFront(page);
    await hoverMark(page, 1 + BOXES.findIndex((it) => it.what === what) * NAMES.length); // the headline has the first
    expect(await inCard(session, page, "root.querySelector('[role=dialog]').dataset.theme")).toBe(theme);
    await closeCard(page);
  });

  test('the tint of every mention dims no text, and is left out where it would', async () => {
    await session.inBackground('browser.storage.local.set({ settings: { version: 2, markStyle: "tint" } })');
    await waitUntil('for the tints', async () => (await listMarks(page)).some(({ style }) => style.endsWith('-tint')));
    await page.screenshot({ path: `test-artefacts/browser/${name}-colours.png`, fullPage: true });
    for (const [at, { text, seen, isTinted }] of BOXES.entries()) {
      for (const { background } of await marksIn(at)) {
        expect(colour(background).alpha > 0).toBe(isTinted);
        const behind = over(colour(background), colour(seen));
        expect(contrast(luminance(colour(text)), luminance(behind))).toBeGreaterThanOrEqual(TEXT);
      }
    }
  });
});

function colour(text: string) {
  const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(text.slice(at, at + 2), 16));
  const found = parseColour(text.startsWith('#') ? `rgb(${red}, ${green}, ${blue})` : text);
  if (found === null) throw new Error(`no colour: ${text}`);
  return found;
}
