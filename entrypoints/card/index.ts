import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTranslator } from '../../lib/extension/words/create-translator.ts';
import { offeredBrowserReach } from '../../lib/page/card/browser-reach.ts';
import { offeredBuiltIn, offeredOpenModels } from '../../lib/page/card/built-in-script.ts';
import { offerCardScript } from '../../lib/page/card/card-script.ts';
import { createVisibleCount } from '../../lib/page/card/count-visible.ts';
import { offeredMetadataScript } from '../../lib/page/card/metadata-script.ts';
import { reveal } from '../../lib/page/card/reveal.ts';
import { offeredSpeech } from '../../lib/page/card/speech-script.ts';
import { neighbour, visibleMentions } from '../../lib/page/card/visible-mentions.ts';
import { buildPageReportInSlices } from '../../lib/reading/report/build-page-report.ts';
import { createCardShelf } from './create-card-shelf.ts';
import { createPageCard } from './create-page-card.tsx';

/** What is put beside a reader when a card or the page report is first wanted. */
export default defineUnlistedScript(() => {
  const builtIn = offeredBuiltIn();
  const completeMetadata = offeredMetadataScript();
  if (builtIn === null || completeMetadata === null) return; // their scripts were not let in either
  offerCardScript({
    createPageCard(...wanted) {
      const { getMessage, language } = offeredBrowserReach();
      return createPageCard(createTranslator(getMessage, language()), ...wanted);
    },
    shelf: createCardShelf(builtIn, (topics) => offeredBrowserReach().cardsOf(topics), offeredOpenModels),
    completeMetadata,
    reveal,
    neighbour,
    visibleMentions,
    createVisibleCount,
    buildPageReport: (...page) => buildPageReportInSlices(...page, offeredSpeech()),
  });
});
