/// <reference types="vite/client" />
import { render } from 'preact';
import '../../components/popup.css';
import { PopupView } from '../../components/PopupView.tsx';
import { builtInCards } from '../../lib/pack/built-in-cards.ts';

const nothing = () => {};

render(
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
  />,
  document.body,
);
