import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptLife } from '../../lib/extension/content-script-context.ts';
import { notifyBackground } from '../../lib/extension/messages/messages.ts';
import { loadScoutedNames } from '../../lib/extension/packs/names-to-scout.ts';
import { watchPauseEnd } from '../../lib/extension/settings/watch-pause-end.ts';
import { shadowRootOf } from '../../lib/extension/tab/shadow-roots.ts';
import { LEAST_STORY, SMALLEST_FRAME } from '../../lib/extension/tab/story-size.ts';
import { listen } from '../../lib/page/events/listen.ts';
import { hasCoreName } from '../../lib/page/scout/has-core-name.ts';
import { untilActivated } from '../../lib/page/scout/until-activated.ts';
import { untilTrue } from '../../lib/page/scout/until-true.ts';
import { showsText } from '../../lib/page/text/text-length.ts';
import '../../lib/page/marks/built-rules.css';

export default defineContentScript({
  registration: 'runtime',
  async main({ signal }: ContentScriptLife) {
    if (window.top === window) void untilActivated(document).then(() => tellOfPage(signal));
    let round = new AbortController();
    const begin = () => {
      round.abort();
      round = new AbortController();
      return scout(AbortSignal.any([signal, round.signal]));
    };
    // A page that is left at once may be kept for the way back while an answer is on its way, or before the reader has come: neither comes then.
    listen(window, 'pageshow', ({ persisted }) => void (persisted && begin()), { signal });
    await begin();
  },
});

async function scout(signal: AbortSignal): Promise<void> {
  if (window.top !== window) {
    // Most frames that have no address are advertisements: nothing is asked for them until they hold a text.
    if (location.protocol === 'about:') await untilTrue(document, () => holdsStory(document), signal);
    if (!signal.aborted && isOfPage()) void notifyBackground('pageOpened', null);
  }
  const isNamed = await loadScoutedNames().catch(() => null); // then those of the built-in pack
  await untilTrue(document, (shadowOf) => hasCoreName(document, shadowOf, isNamed), signal, shadowRootOf);
  if (!signal.aborted) await notifyBackground('nameSeen', null);
}

/** Whether this frame is large, and of the same origin as the page around it: it may be what the page shows its stories in. */
function isOfPage(): boolean {
  try {
    return innerWidth >= SMALLEST_FRAME && innerHeight >= SMALLEST_FRAME && window.top?.document !== undefined;
  } catch {
    return false; // which the browser forbids to ask of another
  }
}

function* holdsStory({ body }: Document): Generator<undefined, boolean> {
  return body !== null && (yield* showsText(body, LEAST_STORY));
}

/** The toolbar button is to show the page's state: now, when the page comes back from the cache, which the button forgets, and when a pause is over. */
function tellOfPage(signal: AbortSignal): void {
  const tell = () => void notifyBackground('pageOpened', null);
  tell();
  listen(window, 'pageshow', ({ persisted }) => void (persisted && tell()), { signal });
  watchPauseEnd(window, tell, signal);
}
