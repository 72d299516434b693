import { expect, test } from 'vitest';
import { ownStretches, traceDuring } from '../../../scripts/bench/extension/trace.ts';
import { closeCard, hoverMark, listMarks } from '../../../scripts/browser/marks.ts';
import { toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import { ARTICLE_URL, PAGES } from '../setup/news-site.ts';
import { pause } from '../setup/pause.ts';
import { useBrowser } from '../setup/use-browser.ts';

// A page with marks on which nothing happens costs nothing: no timer, no callback. Chromium alone tells what runs.

const MOMENT = 400; // ms
const WHILE = 3000; // ms; longer than any rest between two readings

const session = useBrowser('chromium');

test.each([
  ['that was never touched', false],
  ['whose card was opened and closed', true],
])('nothing of the extension runs on an idle page %s', async (_, isTouched) => {
  const page = await session.open(ARTICLE_URL, PAGES);
  try {
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length > 10);
    if (isTouched) {
      const { events } = await traceDuring(page, () => hoverMark(page, 1));
      expect(ownStretches(events).length).toBeGreaterThan(0); // what runs is seen
      await closeCard(page);
    }
    const runs = async (time: number) => {
      const { events } = await traceDuring(page, () => pause(page, time));
      return ownStretches(events).length;
    };
    await waitUntil('for the reading to end', async () => (await runs(MOMENT)) === 0);
    expect(await runs(WHILE)).toBe(0);
  } finally {
    await page.close();
  }
});
