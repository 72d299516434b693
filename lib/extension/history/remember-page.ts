import { browser } from 'wxt/browser';
import type { PartialDate, TopicId } from '../../pack/card.ts';
import type { FrameTarget } from '../messages/messages.ts';
import { mayRemember } from './may-remember.ts';
import { isHistoryOn, rememberArticle, rememberOpened } from './store.ts';

// What pages tell, where the reader wants it remembered. Nothing is asked of a page, or written, while that is switched off.

const LONGEST = 1000; // UTF-16 units of what a page says of itself

/**
 * A document in a tab was marked with these topics. Only of the web: a file's site has no name. And only in front: all open pages mark themselves
 * again when a setting changes, and one that was opened behind others tells its topics when it is looked at.
 */
export async function rememberMarked({ tabId, frameId }: FrameTarget, topics: readonly TopicId[]): Promise<void> {
  if (topics.length === 0 || !(await isHistoryOn())) return;
  try {
    const { url, title = '', incognito, active } = await browser.tabs.get(tabId);
    const page = url === undefined || !active ? null : URL.parse(url);
    if (page === null || !/^https?:$/.test(page.protocol)) return;
    if (!(await mayRemember({ url: page.href, isPrivate: incognito }))) return;
    const target = { tabId, frameIds: [frameId] };
    const [told] = await browser.scripting.executeScript({ target, func: namesOfPage, args: [LONGEST] });
    const [headline, site] = Array.isArray(told?.result) ? told.result.map(String) : [];
    const host = page.host.replace(/^www\./, '');
    await rememberArticle({ title: headline || title || host, site: site || host, topics });
  } catch {
    // The tab was closed meanwhile, or the access to it has gone.
  }
}

/** All of a topic's card was opened on a page. `newest` is the date of the card's newest update, empty where it has none. */
export async function rememberOpenedOn(tabId: number, topic: TopicId, newest: PartialDate): Promise<void> {
  if (!(await isHistoryOn())) return;
  try {
    const { url = null, incognito } = await browser.tabs.get(tabId);
    if (await mayRemember({ url, isPrivate: incognito })) await rememberOpened(topic, newest);
  } catch {
    // The tab was closed meanwhile.
  }
}

/** What a page calls itself and its site. Runs in the page: it knows nothing of this file. */
function namesOfPage(longest: number): [string, string] {
  const named = (name: string) => document.querySelector<HTMLMetaElement>(`meta[property="${name}"]`)?.content ?? '';
  return [(named('og:title') || document.title).slice(0, longest), named('og:site_name').slice(0, longest)];
}
