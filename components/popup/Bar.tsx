import { Brand } from '../shared/Brand.tsx';
import { useBarWords } from './bar-words.ts';
import type { PopupActions, PopupState, Site } from './props.ts';

interface PopupBarProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Which site this is, whether it is marked, and the one click that changes it. */
export function PopupBar({ state, actions }: PopupBarProps) {
  const words = useBarWords();
  const site = 'site' in state ? state.site : undefined;
  return (
    <header class="bar">
      <div class="site">
        <Brand />
        <b title={site?.name} dir="ltr">
          {site?.name ?? words.name}
        </b>
        {site !== undefined && hasSwitch(state) && site.isFile !== true && (
          <SiteSwitch site={site} state={state} actions={actions} />
        )}
      </div>
      {site !== undefined && isMarking(state) && <SiteAccess site={site} actions={actions} />}
    </header>
  );
}

function SiteSwitch({ site, state, actions }: PopupBarProps & { readonly site: Site }) {
  const words = useBarWords();
  const isOn = isMarking(state);
  return (
    <>
      <span class="state" aria-hidden="true">
        {words.siteStates[siteState(state)]}
      </span>
      <button
        type="button"
        role="switch"
        class="switch"
        aria-checked={isOn}
        aria-label={words.siteSwitch(site.name)}
        title={words.siteSwitch(site.name)}
        onClick={() => actions.onToggleSite(!isOn)}
      />
    </>
  );
}

/** How long the marking lasts, with the way to change it. */
function SiteAccess({ site, actions }: { readonly site: Site; readonly actions: PopupActions }) {
  const words = useBarWords();
  if (site.access === 'none') return null;
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

function siteState(state: PopupState): 'marked' | 'on' | 'off' | 'paused' {
  if (state.kind === 'cards') return state.isHidden === true ? 'on' : 'marked';
  if (state.kind === 'paused') return 'paused';
  return isMarking(state) ? 'on' : 'off';
}

function isMarking(state: PopupState): boolean {
  return state.kind === 'cards' || state.kind === 'empty' || state.kind === 'allOff';
}

function hasSwitch(state: PopupState): boolean {
  return isMarking(state) || state.kind === 'off';
}
