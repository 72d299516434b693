import type { Page } from 'puppeteer-core';

/** The parts of a Chromium trace event that are read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  /** The thread's own time: less than `dur` where another program had the processor. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly stackTrace?: readonly { url?: string }[] } };
}

const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'toplevel', 'v8'];

/** Traces the browser while `work` runs. */
export async function traceDuring<T>(tab: Page, work: () => Promise<T>): Promise<{ events: TraceEvent[]; result: T }> {
  await tab.tracing.start({ categories: CATEGORIES });
  const result = await work();
  const bytes = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(bytes)) as { traceEvents: TraceEvent[] };
  return { events: traceEvents, result };
}

/** ms of each stretch in which a script of the extension ran, in the order of time; a call within a call counts once. */
export function ownStretches(events: readonly TraceEvent[]): number[] {
  const own = events.filter((event) => event.ph === 'X' && isOwn(event)).sort((a, b) => a.ts - b.ts);
  const ends = new Map<string, number>(); // by thread
  const stretches: number[] = [];
  for (const event of own) {
    const thread = `${event.pid} ${event.tid}`;
    const end = event.ts + (event.dur ?? 0);
    if (end <= (ends.get(thread) ?? 0)) continue;
    ends.set(thread, end);
    stretches.push(ownTime(event) / 1000);
  }
  return stretches;
}

/** No more than passed by the clock: now and then a trace gives a call of 6 ms 70 ms of its thread's time. */
function ownTime({ dur = 0, tdur = dur }: TraceEvent): number {
  return Math.min(dur, tdur);
}

function isOwn({ args }: TraceEvent): boolean {
  return /^chrome-extension:\/\/[a-z]+\/(?:content-scripts\/|card\.js|metadata\.js|built-in-cards\.js|speech\.js)/.test(
    args?.data?.url ?? '',
  );
}
