import { useContext } from 'preact/hooks';
import type { PopupActions, PopupState } from './PopupView.tsx';
import { WordsContext } from './words.ts';

interface PopupNoticeProps {
  readonly state: Exclude<PopupState, { kind: 'loading' | 'cards' }>;
  readonly actions: PopupActions;
}

/** Why there is nothing to show, and what the reader can do about it. */
export function PopupNotice({ state, actions }: PopupNoticeProps) {
  const words = useContext(WordsContext);
  const { title, text } = words.notices[state.kind];
  return (
    <section class="notice">
      <h1>{title}</h1>
      <p>{text}</p>
      {state.kind === 'noAccess' && (
        <button type="button" class="button" onClick={() => actions.onRequestSite()}>
          {words.allowSite(state.site.name)}
        </button>
      )}
      {state.kind === 'stale' && (
        <button type="button" class="button" onClick={() => actions.onReload()}>
          {words.reload}
        </button>
      )}
    </section>
  );
}
