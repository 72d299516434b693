import { expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { type Page, readPage } from '../../../lib/page/reading/read-page.ts';
import { createChangeSorter } from '../../../lib/page/reading/sort-changes.ts';
import { documentOf, page, prose } from '../page-parts.ts';

const LINKER = createLinker([builtInPack]);
const BODY = `<ul id="ticker"><li>News</li></ul><main><article><h1>A letter from the harbour</h1>${prose(8)}
  <p id="own">It speaks <b>of Llama 4</b>.</p><aside class="related"><h3>Related stories</h3><p id="aside">Other news</p></aside></article></main>`;

function readMade(): { page: Page; node: (selector: string) => Element; text: (selector: string) => Text } {
  const document = documentOf(page('<title>A letter from the harbour</title>', BODY));
  const node = (selector: string) => document.querySelector(selector) as Element;
  return {
    page: readPage(document, 'https://news.example.com/2026/11/12/letter', LINKER),
    node,
    text: (selector) => node(selector).firstChild as Text,
  };
}

type Lists = Partial<Record<'addedNodes' | 'removedNodes', readonly Node[]>>;

function record(type: MutationRecordType, target: Node, lists: Lists = {}): MutationRecord {
  return { type, target, addedNodes: [], removedNodes: [], ...lists } as unknown as MutationRecord;
}

const sorterOf = (made: Page) => createChangeSorter(made, () => false);

test('letters of the article are told from others, again and again', () => {
  const { page: made, text } = readMade();
  const sorter = sorterOf(made);
  for (let round = 0; round < 2; round += 1) {
    const records = ['#own', '#own b', 'li', '#aside'].map((selector) => record('characterData', text(selector)));
    const { edited, sections, hasMoved } = sorter.sort(records);
    expect(edited).toEqual(new Set([text('#own'), text('#own b')]));
    expect(sections).toEqual(new Set(made.sections));
    expect(hasMoved).toBe(false);
  }
});

test('elements that come elsewhere are arrivals, and change nothing that was read', () => {
  const { page: made, node } = readMade();
  const item = node('#ticker').appendChild(node('li').cloneNode(true)) as Element;
  const changes = sorterOf(made).sort([record('childList', node('#ticker'), { addedNodes: [item] })]);
  expect(changes).toMatchObject({ arrivals: [item], hasMoved: false, isRebuilt: false });
  expect(changes.sections.size).toBe(0);
});

test('what moves into the article, out of it or out of what is left out of it is known anew', () => {
  const { page: made, node, text } = readMade();
  const sorter = sorterOf(made);
  const moving = text('li');
  const isEdited = () => sorter.sort([record('characterData', moving)]).edited.has(moving);
  const move = (selector: string) => {
    const [from, to] = [moving.parentNode as Node, node(selector)];
    to.appendChild(moving);
    sorter.sort([
      record('childList', from, { removedNodes: [moving] }),
      record('childList', to, { addedNodes: [moving] }),
    ]);
  };
  expect(isEdited()).toBe(false);
  for (const [selector, isThere] of [
    ['#own b', true],
    ['#aside', false],
    ['#own', true],
    ['li', false],
  ] as const) {
    move(selector);
    expect([selector, isEdited()]).toEqual([selector, isThere]);
  }
});

test('what is hidden is not of the article, and is again when it shows', () => {
  const { page: made, node, text } = readMade();
  const sorter = sorterOf(made);
  const isEdited = () => sorter.sort([record('characterData', text('#own b'))]).edited.size === 1;
  expect(isEdited()).toBe(true);
  node('#own').setAttribute('hidden', '');
  sorter.sort([record('attributes', node('#own'))]);
  expect(isEdited()).toBe(false);
  node('#own').removeAttribute('hidden');
  expect(sorter.sort([record('attributes', node('#own'))]).sections.size).toBe(1);
  expect(isEdited()).toBe(true);
});

test('an article that went with a box around it has to be found anew', () => {
  const { page: made, node } = readMade();
  const main = node('main');
  const around = main.parentNode as Node;
  main.remove();
  expect(sorterOf(made).sort([record('childList', around, { removedNodes: [main] })]).isRebuilt).toBe(true);
});

test('our own elements are no change', () => {
  const { page: made, node } = readMade();
  const own = node('li');
  const sorter = createChangeSorter(made, (it) => it === own);
  const changes = sorter.sort([
    record('childList', node('#ticker'), { addedNodes: [own] }),
    record('childList', node('#own'), { addedNodes: [own] }),
  ]);
  expect(changes).toMatchObject({ arrivals: [], hasMoved: false, isRebuilt: false });
});
