import { injectReader } from './inject-reader.ts';
import { askReader, type FrameTarget } from './messages.ts';

/** ms; an injection into a page that is gone may end late or never, and the page that has come must not wait for it. */
const LONGEST_WAIT = 500;

const coming = new Map<string, Promise<void>>();

/**
 * Puts the reader where it is not yet. Two scouts may call at once: on a page that opens while the packs change, or one after the
 * other in a tab that moves on. So a call waits for the one before, whose page may be gone, and then looks for itself.
 */
export function bringReader({ tabId, frameId }: FrameTarget): Promise<void> {
  const key = `${tabId} ${frameId}`;
  const before = coming.get(key);
  const arrival = (before === undefined ? Promise.resolve() : Promise.race([before, pause(LONGEST_WAIT)]))
    .then(() => bring(tabId, frameId))
    .finally(() => {
      if (coming.get(key) === arrival) coming.delete(key);
    });
  coming.set(key, arrival);
  return arrival;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function bring(tabId: number, frameId: number): Promise<void> {
  // A second reader would take the place of the first, and forget that the page was asked for.
  if (frameId === 0 && (await askReader(tabId, 'isThere', null)) === true) return;
  await injectReader(tabId, frameId);
}
