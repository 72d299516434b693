import { DWELL_DELAY, type HoverEvent, type HoverState, IDLE, nextHoverState, wakeTime } from './hover-state.ts';

/** The part of `window` that hovering needs; a test passes its own. */
export interface Clock {
  now(): number;
  setTimeout(callback: () => void, delay: number): number;
  clearTimeout(timer: number): void;
}

export interface Hover<M> {
  readonly state: () => HoverState<M>;
  send(event: HoverEvent<M>): void;
}

/** Runs the hover state machine on a clock and tells every change of state. `dwell` is asked anew each time: it is a setting. */
export function createHover<M>(
  clock: Clock,
  onChange: (state: HoverState<M>) => void,
  dwell: () => number = () => DWELL_DELAY,
): Hover<M> {
  let state: HoverState<M> = IDLE;
  let timer: number | null = null;

  function schedule(): void {
    if (timer !== null) clock.clearTimeout(timer);
    const due = wakeTime(state);
    timer = due === null ? null : clock.setTimeout(() => send({ kind: 'tick' }), Math.max(0, due - clock.now()));
  }

  function send(event: HoverEvent<M>): void {
    const next = nextHoverState(state, event, clock.now(), dwell());
    // A timer may fire a little early; then the same state is due again.
    if (next === state && event.kind !== 'tick') return;
    const isNew = next !== state;
    state = next;
    schedule();
    if (isNew) onChange(state);
  }

  return { state: () => state, send };
}
