import type { Page } from 'puppeteer-core';
import { describe, expect } from 'vitest';
import { inCard, tellReader } from '../../../scripts/browser/card-inside.ts';
import { closeCard } from '../../../scripts/browser/marks.ts';
import { waitUntil } from '../../../scripts/browser/open-page.ts';
import { pressInCard } from '../../../scripts/browser/press-in-card.ts';
import { articlePage, PROSE } from '../setup/article-page.ts';
import { articleTest } from '../setup/article-test.ts';
import { showCardAt } from '../setup/card-page.ts';
import { SITE } from '../setup/news-site.ts';
import { BROWSERS, useBrowser } from '../setup/use-browser.ts';

// Steps go on from the mention whose card is open, however it was opened, and all counts of mentions agree.

const URL = `${SITE}/2026/11/25/steps`;
const BODY = `<p id="first">The company says Llama 2 came first.</p><p id="second">Then Llama 3 came, the company says.</p>
<p id="third">Later Llama 3.1 came, and open-source code.</p><p hidden>Nobody sees Llama 3.2 here.</p><p id="last">Now there is Llama 4.</p>${PROSE}`;
const PAGES = new Map([[URL, articlePage('A company shows models', BODY)]]);
const TOTAL = 4; // mentions of Llama that can be seen

describe.each(BROWSERS)('%s, steps', (name) => {
  const session = useBrowser(name);
  const test = articleTest(session, { url: URL, pages: PAGES, marks: TOTAL });

  const waitForPlace = (page: Page, place: number) =>
    waitUntil(`for mention ${place}`, async () => {
      const said = await inCard<string | undefined>(session, page, "root.querySelector('.steps')?.textContent");
      return said?.includes(`${place} of ${TOTAL}`) === true;
    });

  test('go on from the card that the pointer opened, by mouse', async ({ page }) => {
    await showCardAt(page, '#third', 'Llama 3.1');
    await waitForPlace(page, 3);
    await pressInCard(session, page, "root.querySelector('.steps button:last-child')");
    await waitForPlace(page, 4);
    await pressInCard(session, page, "root.querySelector('.steps button:nth-last-child(2)')");
    await waitForPlace(page, 3);
  });

  test('go on from the card that the pointer opened, by key, also after others', async ({ page }) => {
    await tellReader(session, page, 'stepMention', 1);
    await waitForPlace(page, 1);
    await closeCard(page);
    await showCardAt(page, '#second', 'Llama 3');
    await waitForPlace(page, 2);
    await tellReader(session, page, 'stepMention', 1);
    await waitForPlace(page, 3);
    await tellReader(session, page, 'stepMention', -1);
    await waitForPlace(page, 2);
  });

  test('are as many as the popup counts, and its topics as many as the badge', async ({ page }) => {
    const { report } = await tellReader<{ report: { cards: { topic: string; count: number }[] } }>(
      session,
      page,
      'readPage',
      null,
    );
    expect(report.cards.find(({ topic }) => topic === 'llama')?.count).toBe(TOTAL);
    const badge = () =>
      session.inBackground<string>(
        `browser.tabs.query({}).then((tabs) => browser.action.getBadgeText({ tabId: tabs.find(({ url }) => url === ${JSON.stringify(URL)}).id }))`,
      );
    await waitUntil('for the badge', async () => (await badge()) === String(report.cards.length));
  });
});
