import { textOf } from './shown-lines.ts';
import { OF_OTHERS } from './sources.ts';

const MOST_VALUES = 12;
const MOST_ELEMENTS = 50; // that are looked at: a page may nest them in one another

/**
 * Values of a microdata property in page order, of the item that has it first; without those of what the page speaks of. Other items with
 * the same property are other stories, or comments that do not say so.
 * https://html.spec.whatwg.org/multipage/microdata.html#values
 */
export function readMicrodata(document: Document, property: string): string[] {
  const values: string[] = [];
  let item: Element | null | undefined;
  for (const element of [...document.querySelectorAll(`[itemprop~="${property}"]`)].slice(0, MOST_ELEMENTS)) {
    if (values.length === MOST_VALUES) break;
    if (element.parentElement?.closest(OF_OTHERS)) continue;
    const own = element.parentElement?.closest('[itemscope]') ?? null;
    if (item !== undefined && own !== item) continue;
    const named = element.querySelector('[itemprop~="name"]') ?? element;
    const value = named.getAttribute('content') ?? named.getAttribute('datetime') ?? textOf(named);
    if (value.trim() === '') continue;
    values.push(value);
    item = own;
  }
  return values;
}
