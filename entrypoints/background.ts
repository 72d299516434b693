import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/extension/badge.ts';
import { hearCommands } from '../lib/extension/commands.ts';
import { offerContextMenu } from '../lib/extension/context-menu.ts';
import { injectCard, injectReader } from '../lib/extension/inject-reader.ts';
import { keepScouting } from '../lib/extension/keep-scouting.ts';
import { askReader, hearContentScripts } from '../lib/extension/messages.ts';
import { offerNewsOrigins } from '../lib/extension/news-origins.ts';
import { openWelcome } from '../lib/extension/own-pages.ts';
import { loadSettings } from '../lib/extension/settings-store.ts';

export default defineBackground(() => {
  keepScouting();
  offerNewsOrigins();
  offerContextMenu();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome();
  });
  hearContentScripts({
    async nameSeen(_, { tabId, frameId }) {
      // A second reader would take the place of the first, and forget that the page was asked for.
      if (frameId === 0 && (await askReader(tabId, 'isThere', null)) === true) return;
      await injectReader(tabId, frameId);
    },
    async topicsMarked(topics, { tabId, frameId }) {
      if (frameId === 0) await showBadge(tabId, (await loadSettings()).hasBadge ? topics : null);
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
