/// <reference types="vite/client" />
import { render } from 'preact';
import cardCss from '../../components/card/hover-card.css?inline';
import optionsCss from '../../components/options/options.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import welcomeCss from '../../components/welcome/welcome.css?inline';
import { type GalleryState, STATES } from './states.tsx';
import { translated } from './translated.tsx';

const STYLES = { popup: popupCss, options: optionsCss, welcome: welcomeCss };

/** Draws a state in place of what was drawn before. */
export function drawState(name: string): void {
  const state = STATES[name];
  if (state === undefined) return;
  document.querySelector('.gallery')?.remove();
  const place = document.createElement('div');
  place.className = 'gallery';
  document.body.append(place);
  const view = translated(state.view, document.documentElement.lang);
  if (state.surface === 'card') render(view, shadowIn(place));
  else {
    const style = document.createElement('style');
    style.textContent = STYLES[state.surface];
    const root = document.createElement('div');
    place.append(style, root);
    render(view, root);
  }
}

/** The card stands in a shadow root, as on a real page. */
function shadowIn(place: Element): ShadowRoot {
  const main = document.createElement('main');
  const host = document.createElement('div');
  place.append(main);
  main.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(cardCss);
  root.adoptedStyleSheets = [sheet];
  return root;
}

/** Does what a state asks for once it is drawn, and waits until that is drawn. */
export async function doDeeds(name: string): Promise<void> {
  const { clicks = [], query }: Pick<GalleryState, 'clicks' | 'query'> = STATES[name] ?? {};
  const shadow = document.querySelector('main > *')?.shadowRoot;
  for (const selector of clicks) {
    (shadow ?? document).querySelector<HTMLElement>(selector)?.click();
    await drawn();
  }
  const input = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (query !== undefined && input !== null) {
    input.value = query;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }
  await drawn();
}

function drawn(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
}

export const names = Object.keys(STATES);

drawState(document.documentElement.dataset.state ?? '');
