import type { Browser, Page } from 'puppeteer-core';
import { onFreshPage } from '../browser/bare-browser.ts';
import type { Remains, Sample } from './in-page/main.ts';
import type { BenchPage } from './measure/pages.ts';
import { createThreadClock } from './thread-clock.ts';

/** `cpu` is the main thread's own time for script, style, layout and paint, in ms; null where the browser does not say. */
export type FullSample = Sample & Remains & { readonly cpu: number | null };

/** What is asked of one subject on one page. */
export interface Order {
  readonly subject: string;
  readonly rounds: number;
}

/**
 * Samples by subject, each on a fresh load. The subjects take turns, and every round begins with another one, so that what else
 * the machine does falls on all alike.
 */
export async function takeSamples(
  browser: Browser,
  script: string,
  page: BenchPage,
  orders: readonly Order[],
): Promise<Map<string, FullSample[]>> {
  const samples = new Map<string, FullSample[]>(orders.map(({ subject }) => [subject, []]));
  const rounds = Math.max(0, ...orders.map((order) => order.rounds));
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < orders.length; turn += 1) {
      const order = orders[(turn + round) % orders.length];
      if (order === undefined || round >= order.rounds) continue;
      samples.get(order.subject)?.push(await takeSample(browser, script, page, order.subject));
    }
  }
  return samples;
}

async function takeSample(browser: Browser, script: string, page: BenchPage, subject: string): Promise<FullSample> {
  return onFreshPage(browser, page, async (tab) => {
    await tab.evaluate(script);
    const clock = await createThreadClock(browser, tab);
    await tab.evaluate(`bench.prepare(${JSON.stringify(subject)})`);
    const idle = await clock.time(() => evaluate<void>(tab, 'bench.idle()'));
    const { ms, result } = await clock.time(() => evaluate<Sample>(tab, 'bench.run()'));
    const cpu = ms === null || idle.ms === null ? null : Math.max(0, ms - idle.ms - result.leftOut);
    return { ...result, ...(await evaluate<Remains>(tab, 'bench.finish()')), cpu };
  });
}

async function evaluate<T>(tab: Page, expression: string): Promise<T> {
  return (await tab.evaluate(expression)) as T;
}
