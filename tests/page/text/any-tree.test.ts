import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { buildTextIndex, buildTextIndexInSlices, type TextIndex } from '../../../lib/page/text/text-index.ts';

// Trees as scripts make them: text in any number of nodes, of any characters, in elements that no parser would nest so.

type Tree = string | { readonly tag: string; readonly inner: readonly Tree[]; readonly isInShadow: boolean };

const RUNS = { numRuns: 1000 };
const SKIPPED = new Set(['script', 'style', 'textarea', 'svg']);
const TAGS = ['b', 'a', 'span', 'p', 'div', 'li', 'h2', 'td', 'pre', 'code', 'x-y', 'br', 'hr', ...SKIPPED];
const characters = fc.oneof(
  fc.constantFrom(
    ...['', 'a', 'Meta', ' ', '\n', '\t', '\u00a0', '\u00ad', '\u200b', '\u200d', '\u202e', '\u2028', '\ufeff', '\0'],
    ...['\ud83e', '\udd99', '🦙', 'é', '源', '-', '\u2011', '<b>', '&amp;'],
  ),
  fc.string({ unit: 'binary', maxLength: 8 }),
);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    characters,
    fc.record({
      tag: fc.constantFrom(...TAGS),
      inner: fc.array(tie('tree'), { maxLength: 5 }),
      isInShadow: fc.boolean(),
    }),
  ),
}));
const trees = fc.array(tree, { maxLength: 5 });

test('every offset leads to the very character, and that back to the offset', () => {
  fc.assert(
    fc.property(trees, (made) => {
      const index = buildTextIndex([elementOf(made)]);
      for (let at = 0; at < index.text.length; at += 1) expectSame(index, at);
    }),
    RUNS,
  );
});

test('no letter is lost, none is made up', () => {
  fc.assert(
    fc.property(trees, (made) => {
      expect(letters(buildTextIndex([elementOf(made)]).text)).toBe(letters(made.map(shownText).join('')));
    }),
    RUNS,
  );
});

test('how text is cut into nodes changes nothing', () => {
  fc.assert(
    fc.property(trees, (made) => {
      const whole = buildTextIndex([elementOf(made)]);
      const cut = buildTextIndex([elementOf(made.map(inSingleUnits))]);
      expect(cut.text).toBe(whole.text);
      expect(cut.blocks).toEqual(whole.blocks);
    }),
    RUNS,
  );
});

test('a tree that is taken apart while it is read ends the reading', () => {
  const { document } = parseHTML('<!doctype html><html><body><main></main></body></html>');
  const root = document.querySelector('main') as Element;
  for (let at = 0; at < 5000; at += 1) root.append(document.createTextNode('word '));
  const slices = buildTextIndexInSlices([root]);
  expect(slices.next().done).toBe(false);
  root.replaceChildren();
  document.body.append('Behind the article.');
  const { value, done } = slices.next();
  expect(done).toBe(true);
  expect(value?.text).toMatch(/^(?:word )+word$/);
});

function elementOf(inner: readonly Tree[]): Element {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const root = document.createElement('main') as unknown as Element;
  fill(root, inner, document as unknown as Document);
  return root;
}

function fill(into: Element | ShadowRoot, inner: readonly Tree[], document: Document): void {
  for (const it of inner) {
    if (typeof it === 'string') into.append(document.createTextNode(it), document.createComment('aside'));
    else {
      const element = document.createElement(it.tag);
      into.append(element);
      fill(holdsShadow(it) ? element.attachShadow({ mode: 'open' }) : element, it.inner, document);
    }
  }
}

function holdsShadow({ tag, isInShadow }: Exclude<Tree, string>): boolean {
  return isInShadow && tag === 'x-y';
}

function inSingleUnits(it: Tree): Tree {
  if (typeof it === 'string') return { tag: 'span', inner: it.split(''), isInShadow: false };
  return { ...it, inner: it.inner.map(inSingleUnits) };
}

function shownText(it: Tree): string {
  if (typeof it === 'string') return it;
  return SKIPPED.has(it.tag) || it.tag === 'br' || it.tag === 'hr' ? '' : it.inner.map(shownText).join('');
}

function letters(text: string): string {
  return text.replace(/[\s\p{Cf}\u0085\u180e]/gu, '');
}

/** All white space is one space; a line end parts blocks and is nobody's. */
function expectSame(index: TextIndex, at: number): void {
  const shown = index.text[at];
  if (shown === '\n') return;
  const range = index.locate({ start: at, end: at + 1 });
  const { startContainer: node, startOffset: offset } = range!;
  expect(range).toEqual({ startContainer: node, startOffset: offset, endContainer: node, endOffset: offset + 1 });
  const own = node.data.charAt(offset);
  expect(/[\s\u0085]/.test(own) ? ' ' : own).toBe(shown);
}
