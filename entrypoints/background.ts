import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { rememberMarked, rememberOpenedOn } from '../lib/extension/history/remember-page.ts';
import { forgetOldDays } from '../lib/extension/history/store.ts';
import { askReader } from '../lib/extension/messages/ask-reader.ts';
import { hearContentScripts } from '../lib/extension/messages/messages.ts';
import { openWelcome } from '../lib/extension/own-pages.ts';
import { cardsOf } from '../lib/extension/packs/cards.ts';
import { mendPacks } from '../lib/extension/packs/store.ts';
import { withMutedTopic } from '../lib/extension/settings/settings.ts';
import { changeSettings } from '../lib/extension/settings/store.ts';
import { keepScouting } from '../lib/extension/sites/keep-scouting.ts';
import { offerNewsOrigins } from '../lib/extension/sites/news-origins.ts';
import { bringReader, bringReaderAndCard } from '../lib/extension/tab/bring-reader.ts';
import { offerContextMenu } from '../lib/extension/tab/context-menu.ts';
import { injectCard, injectDraft, injectOpenModels } from '../lib/extension/tab/inject-reader.ts';
import { hearCommands } from '../lib/extension/tab/shortcuts.ts';
import { storyFrame } from '../lib/extension/tab/story-frame.ts';
import { keepButtons, showPageOnButton } from '../lib/extension/tab/toolbar-button.ts';
import { forgetTopicsOfFrame, showTopicsOfFrame } from '../lib/extension/tab/topics-of-frame.ts';
import { furtherBuiltInNames } from '../lib/pack/built-in/further-names.ts';

export default defineBackground(() => {
  keepScouting();
  keepButtons();
  offerNewsOrigins();
  offerContextMenu();
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install') await openWelcome();
    else await mendPacks();
  });
  browser.runtime.onStartup.addListener(async () => {
    await Promise.all([mendPacks(), forgetOldDays()]);
  });
  hearContentScripts({
    // A page that is rendered in advance is in the tab too, behind the one in front, and no frame 0 until it is shown.
    pageOpened: (_, frame) => (frame.frameId === 0 ? showPageOnButton(frame.tabId) : forgetTopicsOfFrame(frame)),
    nameSeen: (_, frame) => bringReader(frame),
    async topicsMarked(topics, frame) {
      if (await showTopicsOfFrame(frame, topics)) await rememberMarked(frame, topics ?? []);
    },
    cardOpened: ({ topic, newest }, { tabId }) => rememberOpenedOn(tabId, topic, newest),
    cardWanted: (_, frame) => injectCard(frame),
    draftWanted: (_, frame) => injectDraft(frame),
    topicMuted: ({ topic, isMuted }) =>
      changeSettings((settings) => withMutedTopic(settings, topic, isMuted)).then(
        () => true,
        () => false,
      ),
    furtherNames: async () => furtherBuiltInNames,
    async cardsOf(topics, frame) {
      // A page asks for what it lacks; of that, only topics of imported packs have their pack's name before them.
      if (topics.some((topic) => !topic.includes(':'))) await injectOpenModels(frame);
      return cardsOf(topics);
    },
  });
  hearCommands(async (command, tabId) => {
    const frameId = await storyFrame(tabId);
    if (command === 'toggle-marks') {
      await askReader(tabId, 'toggleMarks', null, frameId);
      return;
    }
    const step = command === 'next-mention' ? 1 : -1;
    const hasStepped = await askReader(tabId, 'stepMention', step, frameId);
    if (hasStepped === true) return;
    // A shortcut gives access to the page in front, as a press of the button does.
    if (hasStepped === null && !(await bringReaderAndCard({ tabId, frameId }))) return;
    await askReader(tabId, 'readPage', null, frameId);
    await askReader(tabId, 'stepMention', step, frameId);
  });
});
