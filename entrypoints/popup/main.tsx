import { render } from 'preact';
import { PopupView } from '../../components/popup/View.tsx';
import { renderReadFailure } from '../../components/shared/ReadFailure.tsx';
import { Translation } from '../../components/shared/translation.ts';
import { watchActions } from '../../components/shared/watch-actions.ts';
import { wordsOf } from '../../components/shared/words.ts';
import { askReader } from '../../lib/extension/messages/ask-reader.ts';
import type { Draft } from '../../lib/extension/messages/messages.ts';
import { openOptions } from '../../lib/extension/own-pages.ts';
import { keepDraft } from '../../lib/extension/packs/draft.ts';
import { packsInUse } from '../../lib/extension/packs/in-use.ts';
import { DEFAULT_SETTINGS, isMuted } from '../../lib/extension/settings/settings.ts';
import { loadSettings } from '../../lib/extension/settings/store.ts';
import { askNewsOrigins } from '../../lib/extension/sites/ask-news-origins.ts';
import { type ActiveTab, findActiveTab } from '../../lib/extension/tab/active-tab.ts';
import { takeAskedText } from '../../lib/extension/tab/context-menu.ts';
import { openReading, type Reading } from '../../lib/extension/tab/open-reading.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import { mergePacks } from '../../lib/pack/merge-packs.ts';
import { popupActions } from './popup-actions.ts';
import { popupState } from './popup-state.ts';
import { queryFor } from './query-for.ts';
import '../../components/popup/popup.css';

const NEXT_ASK = 1000; // ms

const root = document.getElementById('popup');
if (root !== null) await open(root).catch((error: unknown) => drawFailure(root, error));

async function open(element: HTMLElement): Promise<void> {
  const looking = findActiveTab();
  const firstReading = looking.then(readingOf); // before all else: the page is what takes longest
  const translator = browserTranslator();
  const words = wordsOf(translator);
  setPageLanguage(document, translator, words.name);
  const builtIn = { ...builtInCards, names: [] };
  const packs = packsInUse(builtIn).catch(() => [builtIn]);
  const [tab, asked, cards] = await Promise.all([looking, takeAskedText(), packs]);
  const known = mergePacks(cards, builtIn);
  const query = asked === null ? '' : queryFor(asked, known.cards);
  const url = tab?.url ?? null;
  let reading: Reading | null = null; // null while the page is being read
  let settings = DEFAULT_SETTINGS;
  let said: string | null = null;
  let draft: Draft | null = null;
  let newsOrigins: readonly string[] = [];
  let refreshes = 0;
  let again = 0; // the timer for the rest of a long page

  const actions = popupActions(tab, {
    words,
    refresh: () => refresh(),
    reading: () => reading,
    shelf: () => known,
    newsOrigins() {
      if (newsOrigins.length === 0) askForOrigins(); // for the next press
      return newsOrigins;
    },
    say(text) {
      said = text;
      draw();
    },
  });

  async function refresh(next = readingOf(tab)): Promise<void> {
    refreshes += 1;
    const own = refreshes;
    const [found, chosen] = await Promise.all([next, loadSettings()]);
    if (own !== refreshes) return; // a later one knows better
    reading = found;
    settings = chosen;
    draw();
    clearTimeout(again);
    if (reading.kind === 'read' && reading.reading.isPart) again = window.setTimeout(() => void refresh(), NEXT_ASK);
  }

  function draw(): void {
    const shelf = { ...known, muted: settings.mutedTopics };
    const isOwn = url?.startsWith(`${location.origin}/`) === true;
    const isAllOff = known.cards.every(({ topic, kind }) => isMuted(settings, topic, kind));
    render(
      <Translation.Provider value={translator}>
        <PopupView
          state={isOwn ? { kind: 'own' } : popupState(url, reading, isAllOff)}
          shelf={shelf}
          query={query}
          said={said}
          draftCards={draft?.cards.length ?? 0}
          onMakeCards={() => void makeCards()}
          {...actions}
        />
      </Translation.Provider>,
      element,
    );
  }

  async function makeCards(): Promise<void> {
    if (draft === null) return;
    await keepDraft(draft);
    await openOptions();
    window.close();
  }

  function askForOrigins(): void {
    void askNewsOrigins().then((origins) => {
      newsOrigins = origins;
    });
  }

  const forgetSaid = () => {
    said = null;
  };
  watchActions(element, forgetSaid, () => draw());
  draw();
  askForOrigins();
  await refresh(firstReading);
  draft = tab === null ? null : await askReader(tab.id, 'draftPack', null);
  draw();
}

async function readingOf(tab: ActiveTab | null): Promise<Reading> {
  return tab === null ? { kind: 'unsupported' } : openReading(tab);
}

function drawFailure(element: HTMLElement, error: unknown): void {
  renderReadFailure(element, browserTranslator(), error, { surface: 'popup', onRetry: () => location.reload() });
}
