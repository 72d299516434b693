import type { Page } from 'puppeteer-core';
import { test } from 'vitest';
import { listMarks } from '../../../scripts/browser/marks.ts';
import { type ServedPages, toFront, waitUntil } from '../../../scripts/browser/open-page.ts';
import type { BrowserSession } from '../../../scripts/browser/session.ts';
import { giveBack, openInTab } from './same-tab.ts';

export interface TestArticle {
  readonly url: string;
  /** What is served at its address, and at others. */
  readonly pages: ServedPages;
  /** As many at least are to be there when a test begins. */
  readonly marks: number;
  readonly viewport?: Parameters<Page['setViewport']>[0];
}

/** `test` for an article that is loaded anew for each: `page` is in front and marked. */
export function articleTest(session: BrowserSession, { url, pages, marks, viewport }: TestArticle) {
  // biome-ignore lint/correctness/noEmptyPattern: vitest reads from it which fixtures are wanted
  return test.extend('page', async ({}, { onCleanup }) => {
    const page = await openInTab(session, url, pages);
    onCleanup(() => giveBack(session, page));
    if (viewport !== undefined) await page.setViewport(viewport);
    await toFront(page);
    await waitUntil('for marks', async () => (await listMarks(page)).length >= marks);
    return page;
  });
}
