import { describe, expect, test } from 'vitest';
import { createHover } from '../../lib/hover/create-hover.ts';
import { DWELL_DELAY, type HoverEvent, type HoverState, LEAVE_DELAY } from '../../lib/hover/hover-state.ts';

type Step = number | HoverEvent<string> | 'over a' | 'over b' | 'off';

const NAMED: Record<string, HoverEvent<string>> = {
  'over a': { kind: 'point', mention: 'a' },
  'over b': { kind: 'point', mention: 'b' },
  off: { kind: 'point', mention: null },
};

/** Plays events, with numbers for ms passing, and gives what is shown in the end: a mention or nothing. */
function play(steps: readonly Step[]): string | null {
  let now = 0;
  let timers: { id: number; at: number; callback: () => void }[] = [];
  let lastId = 0;
  let shown: string | null = null;
  const clock = {
    now: () => now,
    setTimeout(callback: () => void, delay: number) {
      lastId += 1;
      timers.push({ id: lastId, at: now + delay, callback });
      return lastId;
    },
    clearTimeout(id: number) {
      timers = timers.filter((timer) => timer.id !== id);
    },
  };
  const hover = createHover<string>(clock, (state: HoverState<string>) => {
    shown = state.kind === 'open' ? state.mention : null;
  });
  for (const step of steps) {
    if (typeof step !== 'number') {
      hover.send(typeof step === 'string' ? NAMED[step]! : step);
      continue;
    }
    const until = now + step;
    for (let due = nextDue(timers, until); due; due = nextDue(timers, until)) {
      now = due.at;
      clock.clearTimeout(due.id);
      due.callback();
    }
    now = until;
  }
  return shown;
}

function nextDue<T extends { at: number }>(timers: readonly T[], until: number): T | undefined {
  return timers.filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
}

const CASES: Record<string, { steps: Step[]; shows: string | null }> = {
  'a rest on a mention shows its card': { steps: ['over a', DWELL_DELAY], shows: 'a' },
  'a short rest shows nothing': { steps: ['over a', DWELL_DELAY - 1], shows: null },
  'passing over shows nothing': { steps: ['over a', 50, 'off', 1000], shows: null },
  'moving within the mention does not start again': { steps: ['over a', 200, 'over a', DWELL_DELAY - 200], shows: 'a' },
  'moving on to another mention starts again': { steps: ['over a', 200, 'over b', DWELL_DELAY - 1], shows: null },
  'the card stays while the gap is crossed': {
    steps: ['over a', DWELL_DELAY, 'off', LEAVE_DELAY - 1, { kind: 'enterCard' }, 5000],
    shows: 'a',
  },
  'the card goes after mention and card are left': {
    steps: ['over a', DWELL_DELAY, 'off', 100, { kind: 'enterCard' }, 500, { kind: 'leaveCard' }, LEAVE_DELAY],
    shows: null,
  },
  'coming back to the mention keeps the card': {
    steps: ['over a', DWELL_DELAY, 'off', 200, 'over a', 5000],
    shows: 'a',
  },
  'another mention takes over after a dwell': { steps: ['over a', DWELL_DELAY, 'over b', DWELL_DELAY], shows: 'b' },
  'another mention on the way to the card does not take over': {
    steps: ['over a', DWELL_DELAY, 'over b', 100, { kind: 'enterCard' }, 5000],
    shows: 'a',
  },
  'scrolling takes a hovered card away': { steps: ['over a', DWELL_DELAY, { kind: 'disturb' }], shows: null },
  'scrolling while dwelling shows nothing': { steps: ['over a', 100, { kind: 'disturb' }, 1000], shows: null },
  'a card asked for shows at once': { steps: [{ kind: 'show', mention: 'a' }], shows: 'a' },
  'a card asked for survives scrolling and leaving': {
    steps: [{ kind: 'show', mention: 'a' }, { kind: 'disturb' }, 'off', 5000],
    shows: 'a',
  },
  'a card asked for is not replaced by hovering': {
    steps: [{ kind: 'show', mention: 'a' }, 'over b', 5000],
    shows: 'a',
  },
  'a pointer that rushes on ends a dwell': { steps: ['over a', 100, { kind: 'rush' }, 1000], shows: null },
  'a pointer that rushes to the card keeps it': {
    steps: ['over a', DWELL_DELAY, { kind: 'rush' }, 100, { kind: 'enterCard' }, 1000],
    shows: 'a',
  },
  'a mention that is read anew keeps its card': {
    steps: ['over a', DWELL_DELAY, { kind: 'renew', mention: 'b' }, 1000],
    shows: 'b',
  },
  'a mention that is read anew keeps its dwell': {
    steps: ['over a', 200, { kind: 'renew', mention: 'b' }, DWELL_DELAY - 200],
    shows: 'b',
  },
  'a mention that is gone takes its card with it': {
    steps: [
      { kind: 'show', mention: 'a' },
      { kind: 'renew', mention: null },
    ],
    shows: null,
  },
  'dismissing closes any card': { steps: [{ kind: 'show', mention: 'a' }, { kind: 'dismiss' }], shows: null },
  'dismissing ends a dwell': { steps: ['over a', 100, { kind: 'dismiss' }, 1000], shows: null },
};

describe('hover', () => {
  test.each(Object.entries(CASES))('%s', (_name, { steps, shows }) => {
    expect(play(steps)).toBe(shows);
  });
});
