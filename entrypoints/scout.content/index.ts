import { defineContentScript } from 'wxt/utils/define-content-script';
import { notifyBackground } from '../../lib/extension/messages.ts';
import { loadScoutedNames } from '../../lib/extension/names-to-scout.ts';
import { shadowRootOf } from '../../lib/extension/shadow-roots.ts';
import { watchPauseEnd } from '../../lib/extension/watch-pause-end.ts';
import { hasCoreName } from '../../lib/page/has-core-name.ts';
import { untilActivated } from '../../lib/page/until-activated.ts';
import { untilTrue } from '../../lib/page/until-true.ts';
import '../../lib/page/highlights.css';

export default defineContentScript({
  registration: 'runtime',
  async main({ signal }) {
    if (window.top === window) void untilActivated(document).then(() => tellOfPage(signal));
    const isNamed = await loadScoutedNames().catch(() => null); // then those of the built-in pack
    await untilTrue(document, () => hasCoreName(document, shadowRootOf, isNamed), signal);
    if (!signal.aborted) await notifyBackground('nameSeen', null);
  },
});

/** The toolbar button is to show the page's state, now and when a pause is over. */
function tellOfPage(signal: AbortSignal): void {
  const tell = () => void notifyBackground('pageOpened', null);
  tell();
  watchPauseEnd(window, tell, signal);
}
