import { HOST_MARK } from './host.ts';

/**
 * Takes away the card of a reader that is gone: Firefox ends the scripts of an extension that is updated without a word to them, and the
 * styles that the next ones bring would show it again.
 */
export function removeStrayCards(document: Document): void {
  for (const card of document.querySelectorAll(`[${HOST_MARK}]`)) card.remove();
}
