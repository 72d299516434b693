import type { Page } from 'puppeteer-core';
import type { BrowserSession } from '../../browser/session.ts';
import { fitExponent, median } from '../measure/statistics.ts';
import { figure, textTable } from '../measure/text-table.ts';
import { chatter, hosted } from './living-pages.ts';
import { ownStretches, traceDuring } from './trace.ts';

/** What a page that keeps changing loses to Sidelight. */
export interface Chatter {
  readonly mutationsPerSecond: number;
  /** Per cent of its frames, against the same page without Sidelight. */
  readonly framesLost: number;
  /** Frames a second without and with. */
  readonly frames: readonly [number, number];
  /** ms of main-thread time that Sidelight takes a second, and its longest stretch. */
  readonly ownTime: number;
  readonly longest: number;
}

export interface ChatterFigures {
  readonly rates: readonly Chatter[];
  /** Of the time taken over the rate of changes. */
  readonly exponent: number;
  /** ms a second in a tab behind another. */
  readonly hidden: number;
}

const RATES = [0, 100, 1000, 10_000]; // mutations a second
const HIDDEN_RATE = 1000;
const ROUNDS = 3;

/** Over rates of changes (a quick run: the highest), and in a hidden tab; prints the table. */
export async function measureChatters(session: BrowserSession, isQuick: boolean): Promise<ChatterFigures> {
  const rates: Chatter[] = [];
  for (const rate of isQuick ? RATES.slice(-1) : RATES) {
    rates.push(await measureChatter(session, rate, isQuick ? 1 : ROUNDS));
  }
  const exponent = fitExponent(rates.map(({ mutationsPerSecond, ownTime }) => ({ x: mutationsPerSecond, y: ownTime })));
  const hidden = await measureHidden(session, HIDDEN_RATE);
  console.log(`\n${chatterTable(rates)}\nexponent ${figure(exponent)}; hidden tab: ${figure(hidden, ' ms/s')}`);
  return { rates, exponent, hidden };
}

function chatterTable(chatter: readonly Chatter[]): string {
  const rows = chatter.map((it) => [
    String(it.mutationsPerSecond),
    ...it.frames.map((frames) => figure(frames)),
    figure(it.framesLost, ' %'),
    figure(it.ownTime),
    figure(it.longest),
  ]);
  return textTable([['mutations a second', 'frames/s without', 'with', 'lost', 'own ms/s', 'longest ms'], ...rows]);
}

const CHARACTERS = 30_000;
const MENTIONS = 30;
const WARM_UP = 1500; // ms until the first marks are there
const WATCHED = 3000; // ms

async function measureChatter(session: BrowserSession, mutations: number, rounds: number): Promise<Chatter> {
  const { withUs, withoutUs, pages } = hosted(CHARACTERS, MENTIONS, chatter(mutations));
  const without: number[] = [];
  const having: number[] = [];
  const stretches: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    without.push((await watch(session, withoutUs, pages)).frames);
    const { frames, own } = await watch(session, withUs, pages);
    having.push(frames);
    stretches.push(...own);
  }
  const [before, after] = [median(without), median(having)];
  const total = stretches.reduce((sum, stretch) => sum + stretch, 0);
  return {
    mutationsPerSecond: mutations,
    framesLost: Math.max(0, (1 - after / before) * 100),
    frames: [before, after],
    ownTime: total / rounds / (WATCHED / 1000),
    longest: Math.max(0, ...stretches),
  };
}

/** ms a second that Sidelight takes of a changing page in a tab behind another. */
async function measureHidden(session: BrowserSession, mutations: number): Promise<number> {
  // Hidden pages draw no frames, so this one changes by the clock.
  const script = `${chatter(0)} setInterval(() => { for (let n = 0; n < ${mutations}; n += 1) {
    const text = article[n % article.length]; text.data = text.data.replace(/\\d* ?$/, n + ' '); } }, 1000);`;
  const { withUs, pages } = hosted(CHARACTERS, MENTIONS, script);
  const tab = await session.open(withUs, pages);
  await pause(WARM_UP);
  const front = await session.visit('about:blank');
  await front.bringToFront();
  const { events } = await traceDuring(tab, () => pause(WATCHED));
  await front.close();
  await tab.close();
  return ownStretches(events).reduce((sum, stretch) => sum + stretch, 0) / (WATCHED / 1000);
}

async function watch(session: BrowserSession, url: string, pages: ReadonlyMap<string, string>) {
  const tab = await session.open(url, pages);
  await pause(WARM_UP);
  const { events, result } = await traceDuring(tab, () => countFrames(tab));
  await tab.close();
  return { frames: result, own: ownStretches(events) };
}

/** Frames a second. */
async function countFrames(tab: Page): Promise<number> {
  const look = async () => (await tab.evaluate('[frames_, performance.now()]')) as [number, number];
  const [framesBefore, start] = await look();
  await pause(WATCHED);
  const [frames, end] = await look();
  return ((frames - framesBefore) / (end - start)) * 1000;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
