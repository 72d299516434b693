/// <reference types="vite/client" />
import { render } from 'preact';
import cardCss from '../../components/hover-card.css?inline';
import popupCss from '../../components/popup.css?inline';
import { STATES } from './states.tsx';
import { translated } from './translated.tsx';

/** Draws the state that the page's `data-state` names. The card stands in a shadow root, as on a real page. */
const { dir } = document.documentElement;
const state = STATES[document.documentElement.dataset.state ?? ''];
if (state?.surface === 'popup') {
  const style = document.createElement('style');
  style.textContent = popupCss;
  document.head.append(style);
  render(translated(state.view, dir), document.body);
} else if (state !== undefined) {
  const host = document.createElement('sidelight-card');
  document.querySelector('main')?.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  render(translated(state.view, dir), root);
}

export { STATES };
