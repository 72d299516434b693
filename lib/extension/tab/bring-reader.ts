import { askReader } from '../messages/ask-reader.ts';
import type { FrameTarget } from '../messages/messages.ts';
import { pause } from '../pause.ts';
import { cardFiles, injectCard, injectReader, injectReaderAndCard } from './inject-reader.ts';

/** ms; an injection into a page that is gone may end late or never, and the page that has come must not wait for it. */
const LONGEST_WAIT = 500;

/**
 * Puts the reader where it is not yet. Two scouts may call at once: on a page that opens while the packs change, or one after the
 * other in a tab that moves on. So a call waits for the one before, whose page may be gone, and then looks for itself.
 */
export async function bringReader(frame: FrameTarget): Promise<void> {
  await afterOthers(frame, async () => (await isThere(frame)) || injectReader(frame));
}

/**
 * The same for whoever asks for a page, with the card's script. False where the browser does not let us.
 *
 * @param hasAnswered Whether a reader that is there was asked before and answers: it has the card's script then.
 */
export function bringReaderAndCard(
  frame: FrameTarget,
  hasAnswered: () => Promise<boolean> = async () => false,
): Promise<boolean> {
  const files = cardFiles(frame); // meanwhile: the popup waits for each step
  return afterOthers(frame, async () => {
    if (!(await isThere(frame))) return injectReaderAndCard(frame, await files);
    if (!(await hasAnswered())) await injectCard(frame, await files);
    return true;
  });
}

async function isThere({ tabId, frameId }: FrameTarget): Promise<boolean> {
  // A second reader would take the place of the first, and forget that the page was asked for.
  return (await askReader(tabId, 'isThere', null, frameId)) === true;
}

/** Background and popup wait for each other, by a lock that is held half a second at most. */
function afterOthers({ tabId, frameId }: FrameTarget, work: () => Promise<boolean>): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const held = navigator.locks.request(`reader ${tabId} ${frameId}`, () => {
      const done = work().then(resolve, reject);
      return Promise.race([done, pause(LONGEST_WAIT)]);
    });
    held.catch(reject);
  });
}
