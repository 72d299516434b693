import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import { findActiveTab } from '../../lib/extension/active-tab.ts';
import { askNewsOrigins } from '../../lib/extension/ask-news-origins.ts';
import { takeAskedText } from '../../lib/extension/context-menu.ts';
import { openReading, type Reading } from '../../lib/extension/open-reading.ts';
import { loadSettings } from '../../lib/extension/settings-store.ts';
import { builtInCards } from '../../lib/pack/built-in-cards.ts';
import { popupActions } from './popup-actions.ts';
import { popupState } from './popup-state.ts';
import { queryFor } from './query-for.ts';
import '../../components/popup.css';

const root = document.getElementById('popup');
if (root !== null) await open(root);

async function open(element: HTMLElement): Promise<void> {
  const [tab, asked] = await Promise.all([findActiveTab(), takeAskedText()]);
  const query = asked === null ? '' : queryFor(asked, builtInCards.cards);
  const url = tab?.url ?? null;
  let reading: Reading | null = null; // null while the page is being read
  let muted: readonly string[] = [];
  let said: string | null = null;
  let newsOrigins: readonly string[] = [];

  const actions = popupActions(tab, {
    refresh,
    reading: () => reading,
    newsOrigins: () => newsOrigins,
    say(text) {
      said = text;
      draw();
    },
  });

  async function refresh(): Promise<void> {
    const settings = loadSettings();
    reading = tab === null ? { kind: 'unsupported' } : await openReading(tab);
    muted = (await settings).mutedTopics;
    draw();
  }

  function draw(): void {
    const shelf = { ...builtInCards, muted };
    render(
      <PopupView state={popupState(url, reading)} shelf={shelf} query={query} said={said} {...actions} />,
      element,
    );
  }

  draw();
  await refresh();
  newsOrigins = await askNewsOrigins();
}
