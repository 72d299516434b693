import { render } from 'preact';
import { PopupView } from '../../components/PopupView.tsx';
import { type ActiveTab, findActiveTab, reloadTab } from '../../lib/extension/active-tab.ts';
import { askReader, type ReaderRequests } from '../../lib/extension/messages.ts';
import { openReading } from '../../lib/extension/open-reading.ts';
import { withSite } from '../../lib/extension/settings.ts';
import { changeSettings } from '../../lib/extension/settings-store.ts';
import { dropAccess, originPattern, requestAccess } from '../../lib/extension/site-access.ts';
import { builtInCards } from '../../lib/pack/built-in-cards.ts';
import { popupState } from './popup-state.ts';
import '../../components/popup.css';

const root = document.getElementById('popup');
const tab = await findActiveTab();
if (root !== null) await show(root, tab);

async function show(element: HTMLElement, tab: ActiveTab | null): Promise<void> {
  const url = tab?.url ?? null;
  const pattern = url === null ? null : originPattern(url);

  async function refresh(): Promise<void> {
    const reading = tab === null ? ({ kind: 'unsupported' } as const) : await openReading(tab);
    draw(popupState(url, reading));
  }

  function draw(state: ReturnType<typeof popupState>): void {
    render(
      <PopupView
        state={state}
        shelf={builtInCards}
        onToggleSite={async (isOn) => {
          if (url === null) return;
          await changeSettings((settings) => withSite(settings, new URL(url).host, isOn));
          await refresh();
        }}
        onRequestSite={async () => {
          if (pattern !== null && (await requestAccess(pattern))) await refresh();
        }}
        onStopSite={async () => {
          if (pattern !== null && (await dropAccess(pattern))) await refresh();
        }}
        onJumpToMention={(topic, direction) => reveal('revealMention', { topic, step: direction === 'next' ? 1 : -1 })}
        onJumpToQuote={({ span }) => reveal('revealSpan', span)}
        onReload={async () => {
          if (tab !== null) await reloadTab(tab.id);
          window.close();
        }}
      />,
      element,
    );
  }

  function reveal<K extends 'revealMention' | 'revealSpan'>(name: K, argument: ReaderRequests[K]['argument']): void {
    if (tab !== null) void askReader(tab.id, name, argument);
  }

  draw(popupState(url, null));
  await refresh();
}
