import { browser } from 'wxt/browser';
import { dismissReaders } from '../messages/messages.ts';

/** Takes the marks out of open pages that Sidelight may read no more. Where the toolbar button was pressed, it may until the page is left. */
export async function leaveClosedTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  // A browser tells the address of a page to those who may read it, and to no other.
  const closed = tabs.flatMap(({ id, url }) => (id !== undefined && url === undefined ? [id] : []));
  await Promise.all(closed.map(dismissReaders));
}
