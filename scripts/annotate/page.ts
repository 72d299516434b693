import { parsePage } from '../input/parse-page.ts';
import { describePage, type Knowledge } from './describe-page.ts';

/** Reads a page's HTML as the extension reads it in a browser; see `describePage`. */
export function annotatePage(html: string, url: string, knowledge: Knowledge): object {
  return describePage(parsePage(html), url, knowledge);
}
