import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { inCard } from '../../../scripts/browser/card-inside.ts';
import { listMarks, waitForCard } from '../../../scripts/browser/marks.ts';
import { nextFrames } from '../../../scripts/browser/next-frames.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import type { Popup } from '../../../scripts/browser/session.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';
import { withPopup } from '../setup/with-popup.ts';

// The strip of a topic in the popup: where in the article it occurs, and the way there.

const URL = `${SITE}/2026/11/20/places`;
const LONG_URL = `${SITE}/2026/11/20/many-places`;
const HIDDEN = '<p style="display: none">Nobody sees that Meta released Llama 2 here.</p>';
const STORY = articlePage(
  'What Meta does with its models',
  `<p>Meta released Llama 4 to developers.</p>${PROSE}${HIDDEN}${PROSE}<p>Others took Llama 3 to their own machines.</p>${PROSE}
<p>In the end the Llama models were everywhere.</p>`,
);
const MANY = articlePage(
  'A long list of models',
  Array.from({ length: 300 }, () => `<p>${'Meta released the Llama models to developers. '.repeat(10)}</p>`).join('\n'),
);
const STATE = "document.querySelector('[data-state]')?.dataset.state";
const STRIP = 'document.querySelector(\'[role=slider][aria-label$=" Llama"]\')';
const press = (key: string) =>
  `${STRIP}.dispatchEvent(new window.KeyboardEvent('keydown', { key: '${key}', bubbles: true, cancelable: true }))`;
const clickAt = (share: number) => `(() => {
  const { left, width, top } = ${STRIP}.getBoundingClientRect();
  ${STRIP}.dispatchEvent(new window.MouseEvent('click', { bubbles: true, clientX: left + width * ${share}, clientY: top + 5 }));
})()`;

describe.each(BROWSERS)('%s', (name) => {
  const session = useBrowser(name);
  let page: Page;

  beforeAll(async () => {
    page = await session.open(
      URL,
      new Map([
        [URL, STORY],
        [LONG_URL, MANY],
      ]),
    );
    await waitUntil('for marks', async () => (await listMarks(page)).length > 2);
  });

  const inPopup = <T>(over: Page, work: (popup: Popup) => Promise<T>) =>
    withPopup(session, over, work, `${STATE} === 'cards' && ${STRIP} !== null`);

  /** Until the paragraph that begins so stands in the window, and no longer moves. */
  async function untilSeen(beginning: string): Promise<void> {
    const top = () =>
      page.evaluate(`[...document.querySelectorAll('p')].find((it) => it.innerText.startsWith('${beginning}'))
        .getBoundingClientRect().top`) as Promise<number>;
    let before = Number.NaN;
    await waitUntil(`for “${beginning}”`, async () => {
      const last = before;
      await nextFrames(page, 2);
      before = await top();
      return before === last && before >= 0 && before < ((await page.evaluate('innerHeight')) as number);
    });
  }
  const value = (popup: Popup) => popup.evaluate<string>(`${STRIP}.getAttribute('aria-valuetext')`);

  test('it counts what can be seen, and says which mention is in view', async () => {
    await inPopup(page, async (popup) => {
      expect(await popup.evaluate(`${STRIP}.getAttribute('aria-valuemax')`)).toBe('3');
      expect(await value(popup)).toMatch(/^Mention 1 of 3, \d% into the text$/);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-places.png`);
    });
  });

  test('keys lead from mention to mention, and a click to the one nearest', async () => {
    await inPopup(page, async (popup) => {
      await popup.evaluate(press('ArrowRight'));
      await untilSeen('Others took');
      await popup.waitFor(`${STRIP}.getAttribute('aria-valuenow') === '2'`);
      await waitForCard(page);
      await popup.evaluate(press('End'));
      await untilSeen('In the end');
      expect(await value(popup)).toMatch(/^Mention 3 of 3/);
      await popup.evaluate(clickAt(0));
      await untilSeen('Meta released');
      expect(await value(popup)).toMatch(/^Mention 1 of 3/);
      await popup.evaluate(clickAt(0.98));
      await untilSeen('In the end');
    });
  });

  test('popup, page, card and badge count alike', async () => {
    const marks = (await listMarks(page)).length;
    await inPopup(page, async (popup) => {
      const said = await popup.evaluate<string>("document.querySelector('.facts-line').innerText");
      const rows = await popup.evaluate<number[]>(
        "[...document.querySelectorAll('.places > span:first-child')].map((it) => Number(it.innerText))",
      );
      const mentions = rows.reduce((sum, count) => sum + count, 0);
      expect(said.replaceAll(/\s+/g, ' ')).toContain(`${rows.length} topic ${mentions} mentions`);
      const marked = Number(/(\d+) marked/.exec(said)?.[1] ?? mentions);
      expect(marked).toBe(marks);
      await popup.evaluate(press('End'));
      await waitForCard(page);
      const card = await inCard<string>(session, page, "root.querySelector('footer .steps').textContent");
      expect(card).toContain(`${mentions} of ${mentions}`);
      const badge = await session.inBackground<string>(
        'browser.tabs.query({ active: true }).then(([{ id }]) => browser.action.getBadgeText({ tabId: id }))',
      );
      expect(badge).toBe(String(rows.length));
    });
  });

  test('a topic of 3,000 mentions has a strip that is as fast, its ticks joined', async () => {
    const long = await session.open(LONG_URL, new Map([[LONG_URL, MANY]]));
    await waitUntil('for marks', async () => (await listMarks(long)).length > 0);
    await inPopup(long, async (popup) => {
      await popup.waitFor(`${STRIP}.getAttribute('aria-valuemax') === '3000'`);
      expect(await popup.evaluate(`${STRIP}.querySelector('.ticks').getAttribute('d').split('M').length - 1`)).toBe(56);
      await popup.evaluate(press('End'));
      await waitUntil('for the page to scroll', async () => ((await long.evaluate('scrollY')) as number) > 0);
      await popup.screenshot(`test-artefacts/browser/${name}-popup-many-places.png`);
    });
    await long.close();
  });
});
