import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge.ts';
import { injectReader } from '../lib/extension/inject-reader.ts';
import { hearContentScripts } from '../lib/extension/messages.ts';
import { registerScout } from '../lib/extension/scout-registration.ts';
import { watchAccess } from '../lib/extension/site-access.ts';

export default defineBackground(() => {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    await registerScout();
    if (reason === 'install') await browser.tabs.create({ url: '/welcome.html' });
  });
  browser.runtime.onStartup.addListener(registerScout);
  watchAccess(registerScout);
  hearContentScripts({
    async nameSeen(_, tabId) {
      await injectReader(tabId);
    },
    topicsMarked: (topics, tabId) => showBadge(tabId, topics),
  });
});
