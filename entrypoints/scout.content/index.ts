import { defineContentScript } from 'wxt/utils/define-content-script';
import { notifyBackground } from '../../lib/extension/messages.ts';
import { hasCoreName } from '../../lib/page/has-core-name.ts';
import './highlights.css';

export default defineContentScript({
  registration: 'runtime',
  async main() {
    if (hasCoreName(document)) await notifyBackground('nameSeen', null);
  },
});
