import { expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import {
  LONG_ARTICLE,
  nearestFirst,
  pageOrder,
  type ReadingOrder,
  type Sight,
} from '../../../lib/page/reading/near-sections.ts';
import { type Page, readInSlices } from '../../../lib/page/reading/read-page.ts';
import { documentOf, page, prose } from '../page-parts.ts';

const SECTIONS = 10;
const HEIGHT = 800; // CSS px, of the viewport
const SECTION_HEIGHT = 2000;

function createBoxes(count: number): Element[][] {
  const document = documentOf(page('', '<p></p>'.repeat(count)));
  return [...document.querySelectorAll('p')].map((element) => [element]);
}

/** A viewport that can be scrolled, over sections below each other; `tell` answers what was asked of it. */
function createViewport(boxes: readonly (readonly Element[])[]) {
  let scroll = 0;
  let time = 0;
  let asked: (() => void) | null = null;
  const sight: Sight = {
    look(elements, tell) {
      asked = () => {
        const top = (element: Element) => boxes.findIndex(([first]) => first === element) * SECTION_HEIGHT - scroll;
        tell(new Map(elements.map((element) => [element, top(element)])));
      };
      return () => {
        asked = null;
      };
    },
    height: () => HEIGHT,
    now: () => time,
  };
  return {
    sight,
    tell: () => asked?.(),
    scrollTo: (top: number) => {
      scroll = top;
    },
    wait: (ms: number) => {
      time += ms;
    },
  };
}

function rest(order: ReadingOrder): (number | null)[] {
  const numbers: (number | null)[] = [];
  for (let at = order.next(); at !== null; at = order.next()) numbers.push(at);
  return numbers;
}

test('page order goes from the first to the last and shows no part', () => {
  const order = pageOrder(3);
  expect(rest(order)).toEqual([0, 1, 2]);
  expect(order.isPartDue()).toBe(false);
});

test('what is nearest to the viewport is read first, and shown when all that is near has been read', () => {
  const boxes = createBoxes(SECTIONS);
  const { sight, tell, scrollTo } = createViewport(boxes);
  scrollTo(5 * SECTION_HEIGHT + 1500); // at the end of the sixth, 500 px above the seventh
  const order = nearestFirst(boxes, sight);
  expect(order.next()).toBe(0); // nothing is known yet
  expect(order.isPartDue()).toBe(false);
  tell();
  expect([order.next(), order.isPartDue()]).toEqual([5, false]);
  expect([order.next(), order.isPartDue()]).toEqual([6, true]);
  expect([order.next(), order.isPartDue()]).toEqual([4, false]);
  expect(rest(order).sort()).toEqual([1, 2, 3, 7, 8, 9]);
});

test('where the reader scrolls to meanwhile is read next, and shown when it has been a while', () => {
  const boxes = createBoxes(SECTIONS);
  const { sight, tell, scrollTo, wait } = createViewport(boxes);
  const order = nearestFirst(boxes, sight);
  order.next();
  tell();
  expect(order.isPartDue()).toBe(true);
  scrollTo(8 * SECTION_HEIGHT + 900); // its neighbours are more than a viewport away
  wait(400);
  expect(order.next()).toBe(1);
  tell();
  expect([order.next(), order.isPartDue()]).toEqual([8, false]);
  wait(400);
  expect(order.next()).toBe(9);
  tell();
  wait(400);
  expect(order.isPartDue()).toBe(true);
});

test('sections that are not laid out are where the next one is, and none is left out', () => {
  const boxes = createBoxes(SECTIONS);
  const { sight } = createViewport(boxes);
  const hidden = new Set(boxes.slice(2, 5).flat());
  const order = nearestFirst(boxes, {
    ...sight,
    look(elements, tell) {
      const shown = elements.filter((element) => !hidden.has(element));
      tell(
        new Map(shown.map((element) => [element, (boxes.findIndex(([it]) => it === element) - 5) * SECTION_HEIGHT])),
      );
      return () => {};
    },
  });
  const all = rest(order);
  expect(all.slice(0, 5).sort()).toEqual([1, 2, 3, 4, 5]); // the last of which begins at the viewport's top
  expect(all).toHaveLength(SECTIONS);
});

const LINKER = createLinker([builtInPack]);
const URL = 'https://news.example.com/2026/11/12/letter';

function readLong(paragraphs: number, topOf: (element: Element) => number): { parts: Page[]; whole: Page } {
  const named = (name: string) => `<p>They said that Meta AI made ${name}, an open-source model.</p>`;
  const half = prose(paragraphs / 2);
  const story = `<article><h1>A letter</h1>${named('Llama 2')}${half}${named('Code Llama')}${half}${named('Llama 4')}</article>`;
  const document = documentOf(page('<title>A letter</title>', `<main>${story}</main>`));
  const sight: Sight = {
    look(elements, tell) {
      tell(new Map(elements.map((element) => [element, topOf(element)])));
      return () => {};
    },
    height: () => HEIGHT,
    now: () => 0,
  };
  const parts: Page[] = [];
  const steps = readInSlices({ document, linker: () => LINKER, sight }, URL, null);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return { parts, whole: step.value };
    if (step.value !== undefined) parts.push(step.value);
  }
}

const textOf = ({ mentions }: Page) => new Set(mentions.map(({ surface }) => surface));

test('of a long article a part is given first: what is near, and nothing else', () => {
  const seen: Element[] = [];
  const { parts, whole } = readLong(3000, (element) => {
    if (!seen.includes(element)) seen.push(element);
    return seen.indexOf(element) * SECTION_HEIGHT;
  });
  expect(whole.index.text.length).toBeGreaterThan(LONG_ARTICLE);
  expect(parts).toHaveLength(1);
  const [part] = parts;
  expect(part?.isPart).toBe(true);
  expect(part === undefined ? null : textOf(part)).toEqual(new Set(['Meta AI', 'Llama 2', 'open-source']));
  expect(part?.sections).toHaveLength(whole.sections.length);
  expect(part?.sections[0]).toBe(whole.sections[0]);
  expect(whole.isPart).toBe(false);
  expect(textOf(whole)).toEqual(new Set(['Meta AI', 'Llama 2', 'Code Llama', 'Llama 4', 'open-source']));
});

test('an article of the usual length is read whole', () => {
  const { parts, whole } = readLong(60, () => 0);
  expect(parts).toEqual([]);
  expect(whole.isPart).toBe(false);
});
