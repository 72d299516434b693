import { render } from 'preact';
import type { OptionsActions, OptionsProps, Said } from '../../components/options/props.ts';
import { OptionsView } from '../../components/options/View.tsx';
import { optionsWordsOf } from '../../components/options/words.ts';
import { packWordsOf } from '../../components/packs/words.ts';
import { renderReadFailure } from '../../components/shared/ReadFailure.tsx';
import { Translation } from '../../components/shared/translation.ts';
import { watchActions } from '../../components/shared/watch-actions.ts';
import { type History, loadHistory, watchHistory } from '../../lib/extension/history/store.ts';
import { oneAtATime } from '../../lib/extension/one-at-a-time.ts';
import { builtInCardAddresses, openModelsAddresses } from '../../lib/extension/packs/card-language.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings/store.ts';
import { grantedPatterns, watchAccess } from '../../lib/extension/sites/access.ts';
import { newsSites } from '../../lib/extension/sites/news-sites.ts';
import { listShortcuts } from '../../lib/extension/tab/shortcuts.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { OPEN_MODELS_ID } from '../../lib/pack/built-in/id.ts';
import type { CardSet, TopicId } from '../../lib/pack/card.ts';
import { CARD_LANGUAGES } from '../../lib/pack/card-languages.ts';
import { withOrigin } from '../../lib/pack/with-origin.ts';
import { loadBuiltIn, loadOpenModels } from '../../lib/page/card/built-in-script.ts';
import { optionsActions } from './options-actions.ts';
import { createPackDesk, type PackDesk } from './pack-desk.ts';
import { withTitles } from './pack-shelf.ts';
import { siteAccessOf } from './site-access-of.ts';
import '../../components/options/options.css';

// Before the page is opened below: what stands further down is not there yet.
const titles = new WeakMap<History, ReadonlyMap<TopicId, string>>();

const root = document.getElementById('options');
if (root !== null) await open(root).catch((error: unknown) => drawFailure(root, error));

interface State {
  settings: Settings;
  granted: readonly string[];
  shortcuts: Awaited<ReturnType<typeof listShortcuts>>;
  history: History;
  said: Said | null;
  /** Topics of imported packs that were muted since this page was opened. */
  listed: readonly TopicId[];
}

async function open(element: HTMLElement): Promise<void> {
  const translator = browserTranslator();
  const words = optionsWordsOf(translator);
  setPageLanguage(document, translator, words.title);
  const [settings, granted, shortcuts, history] = await Promise.all([
    loadSettings(),
    grantedPatterns(),
    listShortcuts(),
    loadHistory(),
  ]);
  const [builtIn, openModels] = await Promise.all([
    builtInCardAddresses().then((addresses) => loadBuiltIn(document, addresses)),
    openModelsAddresses().then((addresses) => loadOpenModels(document, addresses)),
  ]);
  const state: State = { settings, granted, shortcuts, history, said: null, listed: [] };
  const desk = await createPackDesk(packWordsOf(translator), draw);
  const choices = createChoices(state, draw);
  const actions = optionsActions({
    words,
    settings: () => state.settings,
    save: choices.save,
    granted: () => state.granted,
    say(next) {
      state.said = next;
      draw();
    },
  });

  function draw(): void {
    render(
      <Translation.Provider value={translator}>
        {viewOf(state, builtIn, openModels, desk, actions)}
      </Translation.Provider>,
      element,
    );
  }

  const forgetSaid = (isTyping: boolean) => {
    state.said = null;
    desk.forgetSaid(isTyping);
  };
  watchActions(element, forgetSaid, draw);
  watchSettings(choices.reload);
  const reloadHistory = oneAtATime(async () => {
    state.history = await loadHistory();
    draw();
  });
  watchHistory(() => void reloadHistory());
  watchAccess(async () => {
    state.granted = await grantedPatterns();
    draw();
  });
  // Shortcuts are changed on a page of the browser's own, of which nobody tells.
  window.addEventListener('focus', async () => {
    state.shortcuts = await listShortcuts();
    draw();
  });
  draw();
  const place = desk.shelf().offer === null ? location.hash.slice(1) : 'packs';
  document.getElementById(place)?.scrollIntoView();
}

function viewOf(state: State, builtIn: CardSet, openModels: CardSet, desk: PackDesk, actions: OptionsActions) {
  const { settings, granted, shortcuts, history, said } = state;
  // What is unmuted stays in the list, to be muted again.
  state.listed = [...new Set([...state.listed, ...settings.mutedTopics])];
  return (
    <OptionsView
      settings={settings}
      access={siteAccessOf(granted)}
      newsSites={newsSites}
      cards={[...builtIn.cards, ...openModelsIn(desk, openModels), ...desk.cardsOn(state.listed)]}
      cardLanguages={CARD_LANGUAGES}
      language={builtIn.language}
      history={history}
      topicTitles={titlesIn(history, [...builtIn.cards, ...openModels.cards], desk)}
      packs={withTitles(desk.shelf(), [builtIn, openModels])}
      packActions={desk.actions}
      shortcuts={shortcuts}
      browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
      said={said}
      actions={actions}
    />
  );
}

/** Of the topics that articles of the history speak of; made once for each history, since all articles are listed anew with it. */
function titlesIn(history: History, cards: CardSet['cards'], desk: PackDesk): ReadonlyMap<TopicId, string> {
  const known = titles.get(history);
  if (known !== undefined) return known;
  const topics = new Set(history.days.flatMap(({ articles }) => articles.flatMap((article) => article.topics)));
  const found = [...cards.filter(({ topic }) => topics.has(topic)), ...desk.cardsOn([...topics])];
  const made = new Map(found.map(({ topic, title }) => [topic, title]));
  titles.set(history, made);
  return made;
}

/** Its cards, to be muted one by one, where the second built-in pack is on. */
function openModelsIn(desk: PackDesk, openModels: CardSet): OptionsProps['cards'] {
  const isOn = desk.shelf().packs.some((pack) => pack.id === OPEN_MODELS_ID && pack.isOn);
  return isOn ? openModels.cards.map((card) => withOrigin(card, openModels)) : [];
}

/** What is chosen shows at once, and what storage tells of earlier choices waits: no control jumps back for a moment. */
function createChoices(state: State, draw: () => void) {
  let saving = 0;

  async function save(change: (settings: Settings) => Settings): Promise<void> {
    saving += 1;
    state.settings = change(state.settings);
    draw();
    try {
      await changeSettings(change);
    } finally {
      saving -= 1;
      await reload();
    }
  }

  async function reload(): Promise<void> {
    const loaded = await loadSettings();
    if (saving > 0) return; // asked after the wait: something may have been chosen in the meantime
    state.settings = loaded;
    draw();
  }

  return { save, reload };
}

function drawFailure(element: HTMLElement, error: unknown): void {
  renderReadFailure(element, browserTranslator(), error, { surface: 'options', onRetry: () => location.reload() });
}
