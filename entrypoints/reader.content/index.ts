import { defineContentScript } from 'wxt/utils/define-content-script';
import { answerPopup, notifyBackground } from '../../lib/extension/messages.ts';
import { withMutedTopic } from '../../lib/extension/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings-store.ts';
import { createLinker } from '../../lib/linking/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in-pack.ts';
import { isArticle } from '../../lib/page/is-article.ts';
import { createAnnotator } from './annotator.ts';

export default defineContentScript({
  registration: 'runtime',
  cssInjectionMode: 'manual',
  async main({ signal }) {
    const annotator = createAnnotator({
      document,
      linker: createLinker([builtInPack]),
      pack: builtInPack,
      signal,
      onMarked: (topics) => void notifyBackground('topicsMarked', topics),
      onMuteTopic: (topic) => void changeSettings((settings) => withMutedTopic(settings, topic)),
    });
    // Before anything is awaited: the popup asks as soon as this script is in the page.
    answerPopup(
      {
        readPage: async () => annotator.annotate(),
        revealMention: async ({ topic, step }) => annotator.revealMention(topic, step),
        revealSpan: async (span) => annotator.revealSpan(span),
      },
      signal,
    );
    watchSettings((settings) => annotator.apply(settings), signal);
    annotator.apply(await loadSettings());
    // On its own Sidelight marks articles only; the popup may ask for any page.
    if (isArticle(document, location.href)) annotator.annotate();
  },
});
