import type { ComponentChildren } from 'preact';
import { Brand } from '../shared/Brand.tsx';
import { useBarWords } from './bar-words.ts';
import { isMarking } from './is-marking.ts';
import type { PopupActions, PopupState, Site } from './props.ts';

interface PopupBarProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** Past what is told of the page: which site this is, whether it is marked, the one click that changes it, and the search. */
export function PopupBar({
  state,
  actions,
  onSkip,
  children,
}: PopupBarProps & { readonly onSkip: () => void; readonly children: ComponentChildren }) {
  const words = useBarWords();
  const site = 'site' in state ? state.site : undefined;
  return (
    <header class="bar">
      {state.kind !== 'loading' && (
        <button type="button" class="skip" onClick={() => onSkip()}>
          {words.skip}
        </button>
      )}
      <div class="site">
        <Brand />
        <b title={site?.name} dir="ltr">
          {site?.name ?? words.name}
        </b>
        {site !== undefined && hasSwitch(state) && site.isFile !== true && (
          <SiteSwitch site={site} state={state} actions={actions} />
        )}
      </div>
      {children}
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

function siteState(state: PopupState): 'marked' | 'on' | 'off' | 'paused' {
  if (state.kind === 'cards') return state.isHidden === true ? 'on' : 'marked';
  if (state.kind === 'paused') return 'paused';
  return isMarking(state) ? 'on' : 'off';
}

function hasSwitch(state: PopupState): boolean {
  return isMarking(state) || state.kind === 'off';
}
