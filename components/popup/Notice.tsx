import { formatPauseEnd } from '../shared/format-pause-end.ts';
import type { PopupActions, PopupState } from './props.ts';
import { useNoticeWords } from './words.ts';

interface PopupNoticeProps {
  readonly state: Exclude<PopupState, { kind: 'loading' | 'cards' }>;
  readonly actions: PopupActions;
  /** Below what is told of the page: its heading is no longer the popup's first. */
  readonly isBelow?: boolean;
}

/** Why there is nothing to show, and what the reader can do about it. */
export function PopupNotice({ state, actions, isBelow = false }: PopupNoticeProps) {
  const words = useNoticeWords();
  const { title, text } =
    state.kind === 'paused'
      ? words.pausedNotice(formatPauseEnd(state.until, Date.now(), words.locale))
      : words.notices[state.kind];
  const isFile = state.kind === 'noAccess' && state.site.isFile === true;
  return (
    <section class="notice">
      {isBelow ? <h2>{title}</h2> : <h1>{title}</h1>}
      <p>{isFile ? words.noFileAccess : text}</p>
      {state.kind === 'noAccess' && !isFile && (
        <>
          <button type="button" class="button" onClick={() => actions.onRequestSite()}>
            {words.allowSite(state.site.name)}
          </button>
          <p class="more-sites">
            <button type="button" class="text-button" onClick={() => actions.onRequestSites('news')}>
              {words.allowNews}
            </button>{' '}
            <button type="button" class="text-button" onClick={() => actions.onRequestSites('every')}>
              {words.allowEvery}
            </button>
          </p>
        </>
      )}
      {state.kind === 'paused' && (
        <button type="button" class="button" onClick={() => actions.onResume()}>
          {words.resume}
        </button>
      )}
      {state.kind === 'allOff' && (
        <button type="button" class="button" onClick={() => actions.onOpenOptions()}>
          {words.options}
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
