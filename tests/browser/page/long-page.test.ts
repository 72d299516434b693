import { join } from 'node:path';
import fc from 'fast-check';
import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PageReading } from '../../../lib/extension/messages/messages.ts';
import { bundleForPage } from '../../../scripts/browser/bundle-for-page.ts';
import { tellReader } from '../../../scripts/browser/card-inside.ts';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// A page with thousands of mentions: the browser is told of the marks near the viewport, and no mark is missing where the reader is.

const URL = `${SITE}/2026/11/17/long`;
const PARAGRAPHS = 1000;
const MENTIONS = 3; // in each
const FEW = (PARAGRAPHS * MENTIONS) / 5;
const paragraph = (_: unknown, at: number) =>
  `<p id="p${at}">Team ${at} says Llama 4 is an open-source model, and that Llama 3.1 was one before it, for all that was written.</p>`;
const PAGES = new Map([
  [URL, articlePage('Meta shows Llama 4', Array.from({ length: PARAGRAPHS }, paragraph).join('\n'))],
]);

// Without idle time the rest of a page is read by a slice in 300 ms: long after an answer is asked for, however late that is.
const BUSY = `const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    const start = performance.now();
    while (performance.now() - start < 8);
    if (!window.isAnswered) port2.postMessage(null);
  };
  port2.postMessage(null);`;

// An article of four megabytes, of which other topics are named in the headline, in the middle and at the end.
const HUGE_URL = `${SITE}/2026/11/18/huge`;
const HALF = PROSE.repeat(900);
PAGES.set(
  HUGE_URL,
  articlePage(
    'Meta shows Llama 4',
    `${HALF}<p id="middle">The Meta AI assistant will use it before the year is over.</p>${HALF}<p>Mark Zuckerberg wrote so.</p>`,
    '',
    `<script>addEventListener('load', () => document.querySelector('#middle').scrollIntoView()); addEventListener('DOMContentLoaded', () => { ${BUSY} })</script>`,
  ),
);

// Names come so late that the scout has to look in several slices.
const LATE_URL = `${SITE}/2026/11/19/late`;
PAGES.set(
  LATE_URL,
  articlePage('What a long year it was', `${HALF}${HALF}<p id="late">Llama 4 is an open-source model.</p>`),
);

const TREES = 1000;
const { html: tree } = fc.letrec<{ html: string }>((tie) => ({
  html: fc
    .array(
      fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(
          'word',
          ' ',
          '<!-- note -->',
          '<br>',
          '<script>let a;</script>',
          '<style>b{}</style>',
          '<template>c</template>',
          '<form><input name="firstChild"><input name="textContent">d<b>e</b></form>',
        ),
        fc
          .tuple(fc.constantFrom('p', 'b', 'div', 'table', 'details'), tie('html'))
          .map(([name, inside]) => `<${name}>${inside}</${name}>`),
      ),
      { maxLength: 6 },
    )
    .map((parts) => parts.join('')),
}));

/** Of each paragraph in the viewport, how many marks it has. */
const IN_SIGHT = `(() => {
  const ranges = [...CSS.highlights].filter(([name]) => name.startsWith('sidelight-')).flatMap(([, all]) => [...all]);
  return [...document.querySelectorAll('p')].filter((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  }).map((element) => ranges.filter(({ startContainer }) => element.contains(startContainer)).length);
})()`;

describe.each(BROWSERS)('%s, on a page with thousands of mentions', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(URL, PAGES);
  });

  async function untilMarked(what: string): Promise<void> {
    await waitUntil(what, async () => {
      const inSight = (await page.evaluate(IN_SIGHT)) as number[];
      return inSight.length > 0 && inSight.every((marks) => marks === MENTIONS);
    });
  }

  const untilFew = () => waitUntil('for the other marks to go', async () => (await listMarks(page)).length < FEW);

  test('what is in sight is marked, and a small part of the whole is registered', async () => {
    await untilMarked('for the first marks');
    const marks = await listMarks(page);
    expect(marks[0]?.text).toBe('Llama 4');
    expect(marks.length).toBeLessThan(FEW);
  });

  test.each([
    'scrollTo(0, document.body.scrollHeight)',
    'document.querySelector("#p500").scrollIntoView()',
    'scrollTo(0, 0)',
  ])('after %s all in sight is marked, and what was left is let go', async (jump) => {
    await page.evaluate(jump);
    await untilMarked('for the marks there');
    await untilFew();
  });

  test('text that comes into sight with its marks keeps them as it is edited', async () => {
    await page.evaluate(`document.querySelector('#p0').firstChild.data += ' Now there is Llama Guard 3.'`);
    await waitUntil('for the new mark', async () =>
      (await listMarks(page)).some(({ text }) => text === 'Llama Guard 3'),
    );
  });

  test('text in a scrolling box of its own is marked where it is scrolled to', async () => {
    await page.evaluate(
      `document.querySelector('main').style.cssText = 'height: 90vh; overflow: auto; margin: 0'; document.querySelector('#p700').scrollIntoView()`,
    );
    await untilMarked('for the marks there');
    await untilFew();
  });

  test('the pieces of any tree, of any size, are its text', async () => {
    const script = await bundleForPage(join(import.meta.dirname, '../../../lib/page/text/text-pieces.ts'), 'pieces');
    const trees = fc.sample(tree, TREES);
    const [wrong, cut] = (await page.evaluate(`(() => {
      ${script}
      const wrong = [];
      let cut = 0;
      for (const html of ${JSON.stringify(trees)}) {
        const element = document.createElement('main');
        element.innerHTML = html;
        for (const most of [1, 2, 3, 7]) {
          const found = [...pieces.textPieces(element, most)];
          if (found.length > 1) cut += 1;
          if (found.join('') !== element.textContent || found.length !== Math.max(1, Math.ceil(element.querySelectorAll('*').length / most)))
            wrong.push(most + ': ' + html);
        }
      }
      return [wrong, cut];
    })()`)) as [string[], number];
    expect(wrong).toEqual([]);
    expect(cut).toBeGreaterThan(TREES);
  });

  test('a name at the end of a huge page is found', async () => {
    const late = await session.open(LATE_URL, PAGES);
    await toFront(late);
    await late.evaluate("document.querySelector('#late').scrollIntoView()");
    await waitUntil('for its marks', async () => (await listMarks(late)).length >= 2, 20_000);
    await late.close();
  });

  test('of a huge page what is in view is read first, and the rest follows', async () => {
    const huge = await session.open(HUGE_URL, PAGES);
    await toFront(huge);
    const ask = () => tellReader<PageReading | null>(session, huge, 'readPage', null).catch(() => null);
    const readings: PageReading[] = [];
    await waitUntil(
      'for all of it',
      async () => {
        const reading = await ask();
        if (reading !== null) {
          readings.push(reading);
          await huge.evaluate('window.isAnswered = true');
        }
        return reading?.isPart === false;
      },
      60_000,
    );
    const topicsOf = (reading: PageReading | undefined) => reading?.report.cards.map(({ topic }) => topic) ?? [];
    const [first] = readings;
    console.info(`${name}: ${readings.length - 1} answers of a part, first ${topicsOf(first)}`);
    expect(first?.isPart).toBe(true);
    expect(topicsOf(first)).toContain('meta-ai');
    expect(topicsOf(first)).not.toContain('zuckerberg');
    expect(topicsOf(readings.at(-1))).toEqual(expect.arrayContaining(['llama', 'meta-ai', 'zuckerberg']));
    await huge.close();
  }, 90_000);
});
