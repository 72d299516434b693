import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge.ts';
import { hearCommands } from '../lib/extension/commands.ts';
import { injectCard, injectReader } from '../lib/extension/inject-reader.ts';
import { askReader, hearContentScripts } from '../lib/extension/messages.ts';
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
    async nameSeen(_, { tabId, frameId }) {
      await injectReader(tabId, frameId);
    },
    async topicsMarked(topics, { tabId, frameId }) {
      if (frameId === 0) await showBadge(tabId, topics);
    },
    cardWanted: (_, frame) => injectCard(frame),
  });
  hearCommands(async (command, tabId) => {
    if (command === 'toggle-marks') {
      await askReader(tabId, 'toggleMarks', null);
      return;
    }
    const step = command === 'next-mention' ? 1 : -1;
    if ((await askReader(tabId, 'stepMention', step)) !== null) return;
    // A shortcut gives access to the page in front, as a press of the button does.
    if (!(await injectReader(tabId))) return;
    await askReader(tabId, 'readPage', null);
    await askReader(tabId, 'stepMention', step);
  });
});
