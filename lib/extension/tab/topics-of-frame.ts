import type { TopicId } from '../../pack/card.ts';
import { askReader } from '../messages/ask-reader.ts';
import type { FrameTarget } from '../messages/messages.ts';
import { storyFrame } from './story-frame.ts';
import { showTopicsOnButton } from './toolbar-button.ts';

/** How often each frame has told its topics. Gone when the background is stopped, and so is all that waits here then. */
const timesTold = new Map<string, number>();

const nameOf = ({ tabId, frameId }: FrameTarget) => `${tabId} ${frameId}`;

/**
 * Shows on the button how many topics are marked in a frame, null for none. Gives whether the page is read in that frame: what others tell is not
 * shown. To find that out takes as long as the slowest frame of the page loads, and what a frame told first may be known last: so nothing
 * is shown once the same frame has told something newer.
 */
export async function showTopicsOfFrame(frame: FrameTarget, topics: readonly TopicId[] | null): Promise<boolean> {
  const { tabId, frameId } = frame;
  const name = nameOf(frame);
  const times = (timesTold.get(name) ?? 0) + 1;
  timesTold.set(name, times);
  const isOfPage = (frameId === 0 && Boolean(topics?.length)) || frameId === (await storyFrame(tabId));
  if (isOfPage) await showTopicsOnButton(tabId, topics?.length ?? null, () => timesTold.get(name) === times);
  return isOfPage;
}

/**
 * A scout has come into a frame: it has gone on to another document, of which nothing is known yet. Unless a reader is in it, and what that told
 * still holds: scouts are sent again into what is open when sites are switched on and packs change.
 */
export async function forgetTopicsOfFrame(frame: FrameTarget): Promise<void> {
  const name = nameOf(frame);
  const times = timesTold.get(name);
  const isRead = (await askReader(frame.tabId, 'isThere', null, frame.frameId)) === true;
  if (!isRead && timesTold.get(name) === times) await showTopicsOfFrame(frame, null);
}
