import type { VNode } from 'preact';
import { cardStates } from './card-states.tsx';
import { cardsIn } from './cards-in.ts';
import type { GalleryState } from './gallery-state.ts';
import { optionsStates, welcomeStates } from './page-states.tsx';
import { popupStates } from './popup-states.tsx';

type States = Readonly<Record<string, GalleryState>>;

const known = new Map<string, States>();

/** Every state of every surface, by its name; the same names in each language. */
export function statesIn(language: string): States {
  const states = known.get(language) ?? allStates(language);
  known.set(language, states);
  return states;
}

function allStates(language: string): States {
  const cards = cardsIn(language);
  const options = optionsStates(cards);
  const welcome = welcomeStates(cards);
  return {
    ...cardStates(cards),
    ...popupStates(cards),
    ...pages('options', options),
    'options-list': { surface: 'options', view: options.none, clicks: ['.news-sites summary'] },
    'options-reset': { surface: 'options', view: options.none, clicks: ['#backup .buttons:last-of-type .button'] },
    ...pages('welcome', welcome),
    'welcome-card': { surface: 'welcome', view: welcome.before, clicks: ['.mark'] },
  };
}

function pages(surface: 'options' | 'welcome', views: Readonly<Record<string, VNode>>): States {
  return Object.fromEntries(Object.entries(views).map(([name, view]) => [`${surface}-${name}`, { surface, view }]));
}
