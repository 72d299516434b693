/** Rest this long on a mention before its card shows: long enough to pass over a line without waking cards. */
export const DWELL_DELAY = 350; // ms; Wikipedia's page previews use 500, of which 150 are spent fetching
/** A card outlives the pointer this long, so that the gap between mention and card can be crossed (WCAG 1.4.13). */
export const LEAVE_DELAY = 300; // ms; as Wikipedia's page previews

interface Change<M> {
  /** The mention whose card shows next; null to close. */
  readonly to: M | null;
  /** When, in the clock's ms. */
  readonly at: number;
}

/** What the hover card does. `M` is a mention, told apart by identity. */
export type HoverState<M> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'dwelling'; readonly mention: M; readonly until: number }
  | { readonly kind: 'open'; readonly mention: M; readonly isPinned: boolean; readonly change: Change<M> | null };

export type HoverEvent<M> =
  /** The pointer is over a mention, or over none. */
  | { readonly kind: 'point'; readonly mention: M | null }
  /** The pointer moves too fast to mean what it passes over. */
  | { readonly kind: 'rush' }
  /** The page was read anew: what was a mention is this one now, or (null) is none any more. */
  | { readonly kind: 'renew'; readonly mention: M | null }
  | { readonly kind: 'enterCard' }
  | { readonly kind: 'leaveCard' }
  /** A card was asked for: by a click on a mention, the keyboard or the popup. It stays until dismissed. */
  | { readonly kind: 'show'; readonly mention: M }
  /** The pointer went down outside the card, or the page scrolls: what was only hovered goes. */
  | { readonly kind: 'disturb' }
  | { readonly kind: 'dismiss' }
  /** Time has passed. */
  | { readonly kind: 'tick' };

export const IDLE = { kind: 'idle' } as const;

/**
 * The next state; the same object where nothing changes. `now` is in ms of the caller's clock, `dwell` how long the pointer
 * has to rest on a mention, in ms.
 *
 *            point(m)              tick, dwell over
 *   idle ---------------> dwelling ----------------> open <--- show(m) from anywhere
 *    ^  <-- point(null), disturb, rush                 |  point(other), leaveCard: a change is due;
 *    |                                                |  enterCard, point(same): it is called off
 *    \---- dismiss; disturb unless pinned; tick, change to nothing due ---/
 */
export function nextHoverState<M>(
  state: HoverState<M>,
  event: HoverEvent<M>,
  now: number,
  dwell = DWELL_DELAY,
): HoverState<M> {
  switch (event.kind) {
    case 'show':
      return { kind: 'open', mention: event.mention, isPinned: true, change: null };
    case 'dismiss':
      return state.kind === 'idle' ? state : IDLE;
    case 'disturb':
      return state.kind === 'dwelling' || (state.kind === 'open' && !state.isPinned) ? IDLE : state;
    case 'rush':
      return state.kind === 'dwelling' ? IDLE : state;
    case 'renew':
      return renewed(state, event.mention);
    case 'tick':
      return afterTime(state, now);
    case 'point':
      return afterPoint(state, event.mention, now, dwell);
    case 'enterCard':
      return state.kind === 'open' && state.change !== null ? { ...state, change: null } : state;
    case 'leaveCard':
      return state.kind === 'open' ? withChange(state, null, now + LEAVE_DELAY) : state;
  }
}

/** When `tick` is due next, in ms of the clock; null where nothing is pending. */
export function wakeTime<M>(state: HoverState<M>): number | null {
  if (state.kind === 'dwelling') return state.until;
  return state.kind === 'open' && state.change !== null ? state.change.at : null;
}

function renewed<M>(state: HoverState<M>, mention: M | null): HoverState<M> {
  if (state.kind === 'idle' || state.mention === mention) return state;
  if (mention === null) return IDLE;
  return state.kind === 'open' ? { ...state, mention, change: null } : { ...state, mention };
}

function afterTime<M>(state: HoverState<M>, now: number): HoverState<M> {
  const due = wakeTime(state);
  if (due === null || now < due) return state;
  const mention = state.kind === 'dwelling' ? state.mention : state.kind === 'open' ? (state.change?.to ?? null) : null;
  return mention === null ? IDLE : { kind: 'open', mention, isPinned: false, change: null };
}

function afterPoint<M>(state: HoverState<M>, mention: M | null, now: number, dwell: number): HoverState<M> {
  if (state.kind === 'open') {
    if (mention === state.mention) return state.change === null ? state : { ...state, change: null };
    return withChange(state, mention, now + (mention === null ? LEAVE_DELAY : dwell));
  }
  if (mention === null) return state.kind === 'idle' ? state : IDLE;
  if (state.kind === 'dwelling' && state.mention === mention) return state;
  return { kind: 'dwelling', mention, until: now + dwell };
}

function withChange<M>(state: HoverState<M> & { kind: 'open' }, to: M | null, at: number): HoverState<M> {
  if (state.isPinned || (state.change !== null && state.change.to === to)) return state;
  return { ...state, change: { to, at } };
}
