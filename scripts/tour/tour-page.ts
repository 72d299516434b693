import type { Browser, Page } from 'puppeteer-core';
import type { Random } from '../bench/measure/random.ts';
import { tellReader } from '../browser/card-inside.ts';
import { openServed, toFront, waitUntil } from '../browser/open-page.ts';
import { movePointer } from '../browser/point-at.ts';
import type { BrowserSession } from '../browser/session.ts';
import { watchPageErrors } from '../browser/watch-errors.ts';
import { letMarksCome, marksGone, watchMarks } from './marks-gone.ts';
import { changesOf, differences, type PageState, settle, stateOf, watchChanges } from './page-state.ts';
import { paintedMarks, readMentions, strayMarks, type TextInPlace } from './painted-marks.ts';
import { type Rest, tryCard } from './try-card.ts';

export interface ServedPage {
  readonly url: string;
  readonly html: string;
}

/** What came of a visit to one page. */
export interface Visit {
  readonly mentions: number;
  readonly painted: number;
  readonly cards: number;
  /** Mentions tried that no pointer can reach: hidden, or under something else. */
  readonly unreached: number;
  /** Where the pointer was. */
  readonly rests: readonly Rest[];
  /** Sum of all layout shifts meanwhile; null where the browser does not measure them. */
  readonly shift: number | null;
  /** What they moved. */
  readonly shifted: readonly string[];
  /** In words; none for a page where all was as it should be. */
  readonly failures: string[];
  /** As it is afterwards. */
  readonly state: PageState;
  /** All that was asked for from this page. */
  readonly requests: ReadonlySet<string>;
}

const OPENED = 3; // cards of a page
const MOST_TRIED = 12; // mentions, where no pointer reaches some
const READER_LIMIT = 4000; // ms until a reader must be there; a page with nothing to mark has none

/** Visits a page with the extension; null where no reader came or nothing is painted. `picture` is called while a card is open. */
export async function tourPage(
  session: BrowserSession,
  served: ServedPage,
  random: Random,
  picture: (page: Page) => Promise<void>,
): Promise<Visit | null> {
  const failures: string[] = [];
  const { page, requests } = await openRecorded(session.browser, served);
  try {
    watchPageErrors(page, (message) => failures.push(`exception: ${message}`));
    await toFront(page);
    await letMarksCome(page);
    await settle(page);
    const before = await stateOf(page);
    await watchChanges(page);
    const mentions = await waitForMentions(session, page);
    failures.push(...(await marksGone(page)).map((mark) => `a mark went again: …${mark}`));
    const painted = mentions === null ? [] : await paintAgain(session, page, mentions.length);
    if (mentions === null || painted.length === 0) return null;
    for (const { before: left, surface, after } of strayMarks(painted, mentions)) {
      failures.push(`marks what is no mention: …${left.slice(-20)}[${surface}]${after.slice(0, 20)}…`);
    }
    const { cards, unreached, rests } = await tryCards(page, painted, random, failures, () => picture(page));
    const { nodes, shift, shifted } = await changesOf(page);
    if (nodes.length > 0) failures.push(`nodes changed: ${nodes.slice(0, 3).join(', ')}`);
    const state = await stateOf(page);
    failures.push(...differences(before, state));
    const counts = { mentions: mentions.length, painted: painted.length, cards, unreached };
    return { ...counts, rests, shift, shifted, failures, state, requests };
  } finally {
    await page.close();
  }
}

/** The same page in a browser without the extension: in words, what is different there; and what is asked for. */
export async function compareWithout(
  bare: Browser,
  served: ServedPage,
  visit: Visit,
): Promise<{ found: string[]; requests: ReadonlySet<string> }> {
  const { page, requests } = await openRecorded(bare, served);
  try {
    await toFront(page);
    await settle(page);
    const found = differences(await stateOf(page), visit.state).map((it) => `without Sidelight ${it}`);
    if (visit.shift !== null && visit.shift > 0) {
      const own = await shiftOf(page, visit.rests); // of a page that moves by itself, under the pointer or when scrolled
      if (visit.shift > own) found.push(`layout shift ${visit.shift} of ${visit.shifted}, without Sidelight ${own}`);
    }
    return { found, requests };
  } finally {
    await page.close();
  }
}

async function shiftOf(page: Page, rests: readonly Rest[]): Promise<number> {
  await watchChanges(page);
  for (const rest of rests) {
    await page.evaluate(`scrollTo({ top: ${rest.scrolled}, behavior: 'instant' })`);
    await movePointer(page, rest);
    await page.mouse.move(0, 0);
  }
  return (await changesOf(page)).shift ?? 0;
}

async function openRecorded(
  browser: Browser,
  { url, html }: ServedPage,
): Promise<{ page: Page; requests: Set<string> }> {
  const pages = new Map([url, new URL(url).href].map((address) => [address, html]));
  const page = await openServed(browser, 'about:blank', pages);
  await watchMarks(page);
  const requests = new Set<string>();
  page.on('request', (request) => requests.add(request.url()));
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, requests };
}

/** Asks for the page as the toolbar button does, as soon as a reader is there. */
async function waitForMentions(session: BrowserSession, page: Page): Promise<TextInPlace[] | null> {
  let mentions: TextInPlace[] | null = null;
  const read = async () => {
    mentions = await readMentions(session, page).catch(() => null); // no reader there yet
    return mentions !== null;
  };
  await waitUntil('', read, READER_LIMIT).catch(() => {});
  return mentions;
}

/** Takes the marks away and brings them back, so that their coming is watched too. */
async function paintAgain(session: BrowserSession, page: Page, mentions: number): Promise<TextInPlace[]> {
  await tellReader(session, page, 'toggleMarks', null);
  await tellReader(session, page, 'toggleMarks', null);
  return paintedMarks(page, mentions);
}

async function tryCards(
  page: Page,
  painted: readonly TextInPlace[],
  random: Random,
  failures: string[],
  picture: () => Promise<void>,
): Promise<{ cards: number; unreached: number; rests: Rest[] }> {
  const rests: Rest[] = [];
  let cards = 0;
  let unreached = 0;
  const left = painted.map((_, at) => at);
  for (let tried = 0; left.length > 0 && tried < MOST_TRIED && cards < OPENED; tried += 1) {
    const [at = 0] = left.splice(random.between(0, left.length - 1), 1);
    const { rest, problem } = await tryCard(page, at, picture);
    if (rest === null) unreached += 1;
    else rests.push(rest);
    if (rest !== null && problem === null) cards += 1;
    if (problem !== null) failures.push(`“${painted[at]?.surface}”: ${problem}`);
    if (problem !== null) break;
  }
  return { cards, unreached, rests };
}
