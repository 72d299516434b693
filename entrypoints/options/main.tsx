import { render } from 'preact';
import type { Said } from '../../components/options/props.ts';
import { OptionsView } from '../../components/options/View.tsx';
import { optionsWordsOf } from '../../components/options/words.ts';
import { packWordsOf } from '../../components/packs/words.ts';
import { renderReadFailure } from '../../components/shared/ReadFailure.tsx';
import { Translation } from '../../components/shared/translation.ts';
import { watchActions } from '../../components/shared/watch-actions.ts';
import type { Settings } from '../../lib/extension/settings/settings.ts';
import { changeSettings, loadSettings, watchSettings } from '../../lib/extension/settings/store.ts';
import { grantedPatterns, watchAccess } from '../../lib/extension/sites/access.ts';
import { newsSites } from '../../lib/extension/sites/news-sites.ts';
import { listShortcuts } from '../../lib/extension/tab/shortcuts.ts';
import { browserTranslator, setPageLanguage } from '../../lib/extension/words/browser-translator.ts';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { optionsActions } from './options-actions.ts';
import { createPackDesk } from './pack-desk.ts';
import { siteAccessOf } from './site-access-of.ts';
import '../../components/options/options.css';

const root = document.getElementById('options');
if (root !== null) await open(root).catch((error: unknown) => drawFailure(root, error));

async function open(element: HTMLElement): Promise<void> {
  const translator = browserTranslator();
  const words = optionsWordsOf(translator);
  setPageLanguage(document, translator, words.title);
  let [settings, granted, shortcuts] = await Promise.all([loadSettings(), grantedPatterns(), listShortcuts()]);
  let said: Said | null = null;
  let saving = 0;
  let listed: readonly TopicId[] = []; // topics of imported packs that were muted since this page was opened
  const desk = await createPackDesk(packWordsOf(translator), () => draw());
  const actions = optionsActions({
    words,
    settings: () => settings,
    save,
    granted: () => granted,
    say(next) {
      said = next;
      draw();
    },
  });

  function draw(): void {
    // What is unmuted stays in the list, to be muted again.
    listed = [...new Set([...listed, ...settings.mutedTopics])];
    render(
      <Translation.Provider value={translator}>
        <OptionsView
          settings={settings}
          access={siteAccessOf(granted)}
          newsSites={newsSites}
          cards={[...builtInCards.cards, ...desk.cardsOn(listed)]}
          language={builtInCards.language}
          packs={desk.shelf()}
          packActions={desk.actions}
          shortcuts={shortcuts}
          browser={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
          said={said}
          actions={actions}
        />
      </Translation.Provider>,
      element,
    );
  }

  // What is chosen shows at once, and what storage tells of earlier choices waits: no control jumps back for a moment.
  async function save(change: (settings: Settings) => Settings): Promise<void> {
    saving += 1;
    settings = change(settings);
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
    settings = loaded;
    draw();
  }

  const forgetSaid = (isTyping: boolean) => {
    said = null;
    desk.forgetSaid(isTyping);
  };
  watchActions(element, forgetSaid, () => draw());
  watchSettings(reload);
  watchAccess(async () => {
    granted = await grantedPatterns();
    draw();
  });
  // Shortcuts are changed on a page of the browser's own, of which nobody tells.
  window.addEventListener('focus', async () => {
    shortcuts = await listShortcuts();
    draw();
  });
  draw();
  const place = desk.shelf().offer === null ? location.hash.slice(1) : 'packs';
  document.getElementById(place)?.scrollIntoView();
}

function drawFailure(element: HTMLElement, error: unknown): void {
  renderReadFailure(element, browserTranslator(), error, { surface: 'options', onRetry: () => location.reload() });
}
