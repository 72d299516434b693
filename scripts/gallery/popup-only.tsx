/// <reference types="vite/client" />
import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupView } from '../../components/popup/View.tsx';
import { Translation } from '../../components/shared/translation.ts';
import { createTranslator } from '../../lib/extension/words/create-translator.ts';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import { NO_POPUP_ACTIONS } from './no-popup-actions.ts';

/** The browser has the texts, so that they weigh nothing here. */
const translator = createTranslator(() => '', 'en');

render(
  <Translation.Provider value={translator}>
    <PopupView state={{ kind: 'unsupported' }} shelf={builtInCards} {...NO_POPUP_ACTIONS} />
  </Translation.Provider>,
  document.body,
);
