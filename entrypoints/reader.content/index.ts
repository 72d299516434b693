import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPopup, notifyBackground } from '../../lib/extension/messages.ts';
import { withMutedTopic } from '../../lib/extension/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { shadowRootOf } from '../../lib/extension/shadow-roots.ts';
import { createLinker } from '../../lib/linking/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in-pack.ts';
import { createCardScriptLoader } from '../../lib/page/card-script.ts';
import { createAnnotator } from './annotator.ts';
import { linkToSpan, mentionContexts } from './quote-page.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main(context) {
    const { signal } = context;
    const annotator = createAnnotator({
      document,
      linker: createLinker([builtInPack]),
      pack: builtInPack,
      shadowOf: shadowRootOf,
      signal,
      isAlive: () => context.isValid,
      cardScript: createCardScriptLoader(() => notifyBackground('cardWanted', null)),
      onMarked: (topics) => void notifyBackground('topicsMarked', topics),
      onMuteTopic: (topic) => void changeSettings((settings) => withMutedTopic(settings, topic)),
    });
    const { cards } = annotator;
    // Before anything is awaited: the popup asks as soon as this script is in the page.
    answerPopup(
      {
        readPage: () => annotator.annotate(),
        async revealMention({ topic, step }) {
          cards.step(topic, step);
          return null;
        },
        async revealSpan(span) {
          cards.revealSpan(span);
          return null;
        },
        async stepMention(step) {
          cards.step(null, step);
          return true;
        },
        async toggleMarks() {
          annotator.toggleMarks();
          return null;
        },
        isThere: async () => true,
        mentionContexts: async (topic) => annotator.quote((page) => mentionContexts(page, topic)) ?? [],
        linkToSpan: async (span) => annotator.quote((page) => linkToSpan(page, span)),
      },
      signal,
    );
    watchSettings((settings) => annotator.apply(settings), signal);
    annotator.apply(await loadSettings());
  },
});
