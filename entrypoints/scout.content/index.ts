import { defineContentScript } from 'wxt/utils/define-content-script';
import { notifyBackground } from '../../lib/extension/messages.ts';
import { loadScoutedNames } from '../../lib/extension/names-to-scout.ts';
import { shadowRootOf } from '../../lib/extension/shadow-roots.ts';
import { hasCoreName } from '../../lib/page/has-core-name.ts';
import { untilActivated } from '../../lib/page/until-activated.ts';
import { untilTrue } from '../../lib/page/until-true.ts';
import '../../lib/page/highlights.css';

export default defineContentScript({
  registration: 'runtime',
  async main({ signal }) {
    if (window.top === window) void untilActivated(document).then(() => notifyBackground('pageOpened', null));
    const isNamed = await loadScoutedNames();
    await untilTrue(document, () => hasCoreName(document, shadowRootOf, isNamed), signal);
    if (!signal.aborted) await notifyBackground('nameSeen', null);
  },
});
