import { defineContentScript } from 'wxt/utils/define-content-script';
import type { ContentScriptLife } from '../../lib/extension/content-script-context.ts';
import { answerPopup, askBackground, notifyBackground } from '../../lib/extension/messages/messages.ts';
import { oneAtATime } from '../../lib/extension/one-at-a-time.ts';
import { watchPacks } from '../../lib/extension/packs/watch.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings/settings.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings/store.ts';
import { shadowRootOf } from '../../lib/extension/tab/shadow-roots.ts';
import { browserMessages } from '../../lib/extension/words/browser-translator.ts';
import { offerBrowserReach } from '../../lib/page/card/browser-reach.ts';
import { createCardScriptLoader } from '../../lib/page/card/card-script.ts';
import { offeredDraftPack } from '../../lib/page/card/draft-script.ts';
import { removeStrayCards } from '../../lib/page/card/remove-strays.ts';
import { createTeaserCheck } from '../../lib/page/reading/create-teaser-check.ts';
import { speaksFurther } from '../../lib/page/reading/speaks-further.ts';
import { createAnnotator } from './annotator.ts';
import { askOnReturn, untilAnswered } from './ask-on-return.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { linkToSpan, mentionContexts } from './quote-page.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(context: ContentScriptLife) {
    const { signal } = context;
    removeStrayCards(document);
    offerBrowserReach({ ...browserMessages, cardsOf: (topics) => askBackground('cardsOf', topics) });
    const cardScript = createCardScriptLoader(() => notifyBackground('cardWanted', null));
    const load = () => untilAnswered(window, askKnowledge, signal);
    const annotating = load().then((knowledge) =>
      createAnnotator({
        document,
        knowledge,
        shadowOf: shadowRootOf,
        signal,
        isAlive: () => context.isValid,
        cardScript,
        onMarked: (topics) => void notifyBackground('topicsMarked', topics),
        onMore: (topic, newest) => void notifyBackground('cardOpened', { topic, newest }),
        onMuteTopic: async (topic, isMuted) => (await askBackground('topicMuted', { topic, isMuted })) === true,
      }),
    );
    // Before anything is awaited: the popup asks as soon as this script is in the page.
    answerPopup(
      {
        readPage: async () => (await annotating).annotate(),
        async revealMention({ topic, start }) {
          (await annotating).cards.step(topic, 1, { span: { start, end: start } });
          return null;
        },
        async revealSpan(span) {
          (await annotating).cards.revealSpan(span);
          return null;
        },
        async stepMention(step) {
          const { cards, isUnread } = await annotating;
          if (isUnread()) return false;
          cards.step(null, step);
          return true;
        },
        async toggleMarks() {
          (await annotating).toggleMarks();
          return null;
        },
        async leave() {
          context.notifyInvalidated();
          return null;
        },
        isThere: async () => true,
        mentionContexts: async ({ topic, most }) =>
          (await annotating).quote((page) => mentionContexts(page, topic, most)) ?? [],
        async draftPack() {
          if (offeredDraftPack() === null) await notifyBackground('draftWanted', null);
          const { metadata, quote } = await annotating;
          const facts = await metadata();
          return facts && quote((page) => offeredDraftPack()?.(page, facts, createTeaserCheck) ?? null);
        },
        linkToSpan: async (span) => (await annotating).quote((page) => linkToSpan(page, span)),
      },
      signal,
    );
    const learn = oneAtATime(async () => (await annotating).learn(await load()));
    watchPacks(() => void learn(), signal);
    askOnReturn(window, { apply: async (settings) => (await annotating).apply(settings), learn }, signal);
    let isTold = false; // of newer settings than those that are being loaded
    watchSettings(async (settings) => {
      isTold = true;
      (await annotating).apply(settings);
    }, signal);
    const [annotator, settings] = await Promise.all([annotating, loadSettings().catch(() => DEFAULT_SETTINGS)]);
    if (!isTold && context.isValid) annotator.apply(settings);
  },
});

function askKnowledge(): ReturnType<typeof loadKnowledge> {
  return loadKnowledge(window, async () => (speaksFurther(document) ? askBackground('furtherNames', null) : null));
}
