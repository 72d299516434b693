import { render } from 'preact';
import type { PopupState } from '../../components/popup/props.ts';
import { PopupView } from '../../components/popup/View.tsx';
import { popupWordsOf } from '../../components/popup/words.ts';
import { renderReadFailure } from '../../components/shared/ReadFailure.tsx';
import { Translation } from '../../components/shared/translation.ts';
import { watchActions } from '../../components/shared/watch-actions.ts';
import { loadOpened } from '../../lib/extension/history/store.ts';
import { askReader } from '../../lib/extension/messages/ask-reader.ts';
import type { Draft } from '../../lib/extension/messages/messages.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { builtInCardAddresses, openModelsAddresses } from '../../lib/extension/packs/card-language.ts';
import { keepDraft } from '../../lib/extension/packs/draft.ts';
import { packsInUse } from '../../lib/extension/packs/in-use.ts';
import { DEFAULT_SETTINGS, isMuted, type Settings } from '../../lib/extension/settings/settings.ts';
import { loadSettings } from '../../lib/extension/settings/store.ts';
import { askNewsOrigins } from '../../lib/extension/sites/ask-news-origins.ts';
import { type ActiveTab, findActiveTab } from '../../lib/extension/tab/active-tab.ts';
import { takeAskedText } from '../../lib/extension/tab/context-menu.ts';
import { frameOf, openReading, type Reading } from '../../lib/extension/tab/open-reading.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { OPEN_MODELS_ID } from '../../lib/pack/built-in/id.ts';
import { OPEN_MODELS } from '../../lib/pack/built-in/open-models-about.ts';
import type { CardSet } from '../../lib/pack/card.ts';
import { cardLanguageFor } from '../../lib/pack/card-languages.ts';
import { mergePacks } from '../../lib/pack/merge-packs.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { TopicNames } from '../../lib/pack/topic-names.ts';
import { withReleases } from '../../lib/pack/with-releases.ts';
import { loadBuiltIn, loadOpenModels } from '../../lib/page/card/built-in-script.ts';
import { newsOf } from './news-of.ts';
import { popupActions } from './popup-actions.ts';
import { popupState } from './popup-state.ts';
import { queryFor } from './query-for.ts';
import '../../components/popup/popup.css';

const NEXT_ASK = 1000; // ms

const root = document.getElementById('popup');
if (root !== null) await open(root).catch((error: unknown) => drawFailure(root, error));

interface State {
  reading: Reading | null; // null while the page is being read
  settings: Settings;
  said: string | null;
  draft: Draft | null;
  newsOrigins: readonly string[];
  names: readonly TopicNames[]; // none until they have come
}

function firstState(): State {
  return { reading: null, settings: DEFAULT_SETTINGS, said: null, draft: null, newsOrigins: [], names: [] };
}

async function open(element: HTMLElement): Promise<void> {
  const looking = findActiveTab();
  const chosen = loadSettings();
  const firstReading = looking.then((tab) => readingOf(tab, chosen)); // before all else: the page is what takes longest
  const translator = browserTranslator();
  const words = popupWordsOf(translator);
  const offered = { title: OPEN_MODELS.titles[cardLanguageFor(words.locale)], topics: OPEN_MODELS.topics };
  setPageLanguage(document, translator, words.name);
  const builtIn = { ...(await loadBuiltIn(document, await builtInCardAddresses())), names: [] };
  const loadPacks = () => packsInUse(builtIn, openModels).catch(() => [builtIn]);
  const opening = loadOpened().catch(() => null);
  const [tab, asked, packs, opened] = await Promise.all([looking, takeAskedText(), loadPacks(), opening]);
  let known = knownOf(packs, builtIn);
  let isOffered = packs.every(({ id }) => id !== OPEN_MODELS_ID);
  const query = asked === null ? '' : queryFor(asked, known.cards);
  const state = firstState();
  const refresh = createRefresh(tab, state, draw);
  const actions = popupActions(tab, {
    words,
    refresh: () => refresh(),
    reading: () => state.reading,
    shelf: () => known,
    newsOrigins() {
      if (state.newsOrigins.length === 0) askForOrigins(state); // for the next press
      return state.newsOrigins;
    },
    say,
  });

  function say(text: string | null): void {
    state.said = text;
    draw();
  }

  async function switchOn(): Promise<void> {
    await switchOpenModelsOn();
    known = knownOf(await loadPacks(), builtIn);
    isOffered = false;
    state.names = await namesOf(known, !isOffered);
    draw();
    await refresh();
  }

  function draw(): void {
    const { reading, settings, said, draft, names } = state;
    render(
      <Translation.Provider value={translator}>
        <PopupView
          state={stateOf(tab?.url ?? null, reading, settings, known)}
          shelf={{ ...known, muted: settings.mutedTopics, news: newsOf(known, opened) }}
          query={query}
          names={names}
          said={said}
          draftCards={draft?.cards.length ?? 0}
          onMakeCards={() => void makeCards(draft, () => say(words.notSaved))}
          {...(isOffered ? { offered, onSwitchOn: () => void switchOn().catch(() => say(words.notSaved)) } : {})}
          {...actions}
        />
      </Translation.Provider>,
      element,
    );
  }

  const forgetSaid = () => {
    state.said = null;
  };
  watchActions(element, forgetSaid, draw);
  draw();
  askForOrigins(state);
  await refresh(firstReading);
  state.names = await namesOf(known, !isOffered);
  state.draft = tab === null ? null : await askReader(tab.id, 'draftPack', null, frameOf(state.reading));
  draw();
}

/** Reads the page anew and draws; again as long as only a part of it has been read. */
function createRefresh(tab: ActiveTab | null, state: State, draw: () => void) {
  let refreshes = 0;
  let again = 0; // the timer for the rest of a long page

  return async function refresh(next = readingOf(tab)): Promise<void> {
    refreshes += 1;
    const own = refreshes;
    const [found, chosen] = await Promise.all([next, loadSettings()]);
    if (own !== refreshes) return; // a later one knows better
    state.reading = found;
    state.settings = chosen;
    draw();
    clearTimeout(again);
    if (found.kind === 'read' && found.reading.isPart) again = window.setTimeout(() => void refresh(), NEXT_ASK);
  };
}

function stateOf(url: string | null, reading: Reading | null, settings: Settings, { cards }: CardSet): PopupState {
  if (url?.startsWith(`${location.origin}/`) === true) return { kind: 'own' };
  const isAllOff = cards.every(({ topic, kind }) => isMuted(settings, topic, kind));
  return popupState(url, reading, isAllOff);
}

async function openModels(): Promise<Pack> {
  return { ...(await loadOpenModels(document, await openModelsAddresses())), names: [] };
}

/** By which pages speak of the cards' topics. Those of the built-in packs are loaded only now: the popup is to open without them. */
async function namesOf({ names }: Pack, isOpenModelsOn: boolean): Promise<readonly TopicNames[]> {
  const [{ allBuiltInNames }, openModels] = await Promise.all([
    import('../../lib/pack/built-in/further-names.ts'),
    isOpenModelsOn ? import('../../lib/pack/built-in/open-models-names.ts') : null,
  ]);
  return [...names, ...allBuiltInNames, ...(openModels?.openModelsNames ?? [])];
}

/** Loaded only then: what keeps packs also checks them, which is most of a popup. */
async function switchOpenModelsOn(): Promise<void> {
  const { switchPack } = await import('../../lib/extension/packs/store.ts');
  await switchPack(OPEN_MODELS_ID, true);
}

async function makeCards(draft: Draft | null, onFailure: () => void): Promise<void> {
  if (draft === null) return;
  try {
    await keepDraft(draft);
  } catch {
    onFailure(); // what the browser keeps for as long as it runs is full
    return;
  }
  await openOptions();
  window.close();
}

function askForOrigins(state: State): void {
  void askNewsOrigins().then((origins) => {
    state.newsOrigins = origins;
  });
}

async function readingOf(tab: ActiveTab | null, chosen?: Promise<Settings>): Promise<Reading> {
  return tab === null ? { kind: 'unsupported' } : openReading(tab, chosen);
}

/** The cards of all packs as one set, each with the releases that it shows. */
function knownOf(packs: readonly Pack[], builtIn: Pack): Pack {
  const merged = mergePacks(packs, builtIn);
  return { ...merged, cards: withReleases(merged.cards, merged.timeline) };
}

function drawFailure(element: HTMLElement, error: unknown): void {
  renderReadFailure(element, browserTranslator(), error, { surface: 'popup', onRetry: () => location.reload() });
}
