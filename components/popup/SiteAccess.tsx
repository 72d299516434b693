import { useBarWords } from './bar-words.ts';
import { isMarking } from './is-marking.ts';
import type { PopupActions, PopupState } from './props.ts';

interface SiteAccessProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** How long the marking lasts, with the way to change it. */
export function SiteAccess({ state, actions }: SiteAccessProps) {
  const words = useBarWords();
  const site = isMarking(state) && 'site' in state ? state.site : undefined;
  if (site === undefined || site.access === 'none') return null;
  const isAlways = site.access === 'always';
  return (
    <p class="access">
      {words.access[site.access]}{' '}
      {site.isFile === true ? null : isAlways ? (
        <button type="button" class="text-button" onClick={() => actions.onStopSite()}>
          {words.stopMarking}
        </button>
      ) : (
        <>
          <span aria-hidden="true">{words.alwaysOn} </span>
          <button type="button" class="text-button" onClick={() => actions.onRequestSite()}>
            <span class="unseen">{words.alwaysOn} </span>
            {words.onThisSite}
          </button>
          {' · '}
          <button type="button" class="text-button" onClick={() => actions.onRequestSites('news')}>
            <span class="unseen">{words.alwaysOn} </span>
            {words.onNews}
          </button>
          {' · '}
          <button type="button" class="text-button" onClick={() => actions.onRequestSites('every')}>
            <span class="unseen">{words.alwaysOn} </span>
            {words.onEvery}
          </button>
        </>
      )}
    </p>
  );
}
