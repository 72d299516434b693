/// <reference types="vite/client" />
import { render } from 'preact';
import cardCss from '../../components/card/hover-card.css?inline';
import optionsCss from '../../components/options/options.css?inline';
import popupCss from '../../components/popup/popup.css?inline';
import welcomeCss from '../../components/welcome/welcome.css?inline';
import { CARD_LANGUAGES } from '../../lib/pack/card-languages.ts';
import { glancesOf } from './card-states.tsx';
import { cardsIn } from './cards-in.ts';
import type { GalleryState } from './gallery-state.ts';
import { statesIn } from './states.tsx';
import { translated } from './translated.tsx';

const STYLES = { popup: popupCss, options: optionsCss, welcome: welcomeCss };

let knownSheet: CSSStyleSheet | null = null;

/** Draws a state in the page's language in place of what was drawn before. */
export function drawState(name: string): void {
  const { lang } = document.documentElement;
  const state = statesIn(lang)[name];
  if (state !== undefined) draw(state, lang);
}

/** Draws every card of both built-in packs at a glance, in every language; `look` sees each, drawn. */
export function drawGlances(look: (card: Element, name: string, language: string) => void): void {
  for (const language of CARD_LANGUAGES) {
    const { openSource, openModels } = cardsIn(language);
    const glances = { ...glancesOf(openSource), ...glancesOf(openModels) };
    for (const [name, state] of Object.entries(glances)) {
      draw(state, language);
      const card = document.querySelector('main > *')?.shadowRoot?.querySelector('.hover-card');
      if (card) look(card, name, language);
    }
  }
}

function draw({ surface, view }: GalleryState, language: string): void {
  document.querySelector('.gallery')?.remove();
  const place = document.createElement('div');
  place.className = 'gallery';
  document.body.append(place);
  const told = translated(view, language);
  if (surface === 'card') render(told, shadowIn(place));
  else {
    const style = document.createElement('style');
    style.textContent = STYLES[surface];
    const root = document.createElement('div');
    place.append(style, root);
    render(told, root);
  }
}

/** The card stands in a shadow root, as on a real page. */
function shadowIn(place: Element): ShadowRoot {
  const main = document.createElement('main');
  const host = document.createElement('div');
  place.append(main);
  main.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = [cardSheet()];
  return root;
}

/** What Windows and macOS have for `serif`, or a font as wide: that of some other machines is much wider, in Firefox alone. */
const SERIF = '.sidelight { --serif: "Times New Roman", "Liberation Serif", serif }';

/** Made once: some four hundred cards are drawn one after another. */
function cardSheet(): CSSStyleSheet {
  if (knownSheet === null) {
    knownSheet = new CSSStyleSheet();
    knownSheet.replaceSync(cardCss + SERIF);
  }
  return knownSheet;
}

/** Does what a state asks for once it is drawn, and waits until that is drawn. */
export async function doDeeds(name: string): Promise<void> {
  const { clicks = [], query }: Pick<GalleryState, 'clicks' | 'query'> =
    statesIn(document.documentElement.lang)[name] ?? {};
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

export const names = Object.keys(statesIn('en'));

drawState(document.documentElement.dataset.state ?? '');
