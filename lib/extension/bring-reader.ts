import { injectReader } from './inject-reader.ts';
import { askReader, type FrameTarget } from './messages.ts';

const coming = new Map<string, Promise<void>>();

/**
 * Puts the reader where it is not yet. Two scouts may call at once: on a page that opens while the packs change, or one after the
 * other in a tab that moves on. So a call waits for the one before, whose page may be gone, and then looks for itself.
 */
export function bringReader({ tabId, frameId }: FrameTarget): Promise<void> {
  const key = `${tabId} ${frameId}`;
  const arrival = (coming.get(key) ?? Promise.resolve())
    .then(() => bring(tabId, frameId))
    .finally(() => {
      if (coming.get(key) === arrival) coming.delete(key);
    });
  coming.set(key, arrival);
  return arrival;
}

async function bring(tabId: number, frameId: number): Promise<void> {
  // A second reader would take the place of the first, and forget that the page was asked for.
  if (frameId === 0 && (await askReader(tabId, 'isThere', null)) === true) return;
  await injectReader(tabId, frameId);
}
