import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createTranslator } from '../../lib/extension/create-translator.ts';
import { offeredBrowserReach } from '../../lib/page/browser-reach.ts';
import { offeredBuiltIn } from '../../lib/page/built-in-script.ts';
import { offerCardScript } from '../../lib/page/card-script.ts';
import { buildPageReportInSlices } from '../../lib/reading/build-page-report.ts';
import { createCardShelf } from './create-card-shelf.ts';
import { createPageCard } from './create-page-card.tsx';

/** What is put beside a reader when a card or the page report is first wanted. */
export default defineUnlistedScript(() => {
  const builtIn = offeredBuiltIn();
  if (builtIn === null) return; // its script was not let in either
  offerCardScript({
    createPageCard(...wanted) {
      const { getMessage, language } = offeredBrowserReach();
      return createPageCard(createTranslator(getMessage, language()), ...wanted);
    },
    shelf: createCardShelf(builtIn, (topics) => offeredBrowserReach().cardsOf(topics)),
    buildPageReport: buildPageReportInSlices,
  });
});
