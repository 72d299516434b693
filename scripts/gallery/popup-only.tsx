/// <reference types="vite/client" />
import { render } from 'preact';
import '../../components/popup.css';
import { PopupView } from '../../components/PopupView.tsx';
import { Translation } from '../../components/translation.ts';
import { createTranslator } from '../../lib/extension/create-translator.ts';
import { builtInCards } from '../../lib/pack/built-in-cards.ts';

const nothing = () => {};
/** The browser has the texts, so that they weigh nothing here. */
const translator = createTranslator(() => '', 'en');

render(
  <Translation.Provider value={translator}>
    <PopupView
      state={{ kind: 'unsupported' }}
      shelf={builtInCards}
      onToggleSite={nothing}
      onRequestSite={nothing}
      onStopSite={nothing}
      onJumpToMention={nothing}
      onJumpToQuote={nothing}
      onReload={nothing}
      onRequestSites={nothing}
      onCopyCard={nothing}
      onCopyLink={nothing}
      onMuteTopic={nothing}
      onReportMark={nothing}
      onPause={nothing}
      onResume={nothing}
      onOpenOptions={nothing}
    />
  </Translation.Provider>,
  document.body,
);
