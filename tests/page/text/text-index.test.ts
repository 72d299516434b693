import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTextIndex, type TextIndex } from '../../../lib/page/text/text-index.ts';
import { documentOf, page } from '../page-parts.ts';

function indexOf(html: string, isLeftOut?: (element: Element) => boolean): TextIndex {
  return buildTextIndex([documentOf(page('', html)).body], isLeftOut);
}

describe('the text', () => {
  test.each([
    ['joins inline elements', '<p><b>Meta</b> AI, <i>Lla</i>ma</p>', 'Meta AI, Llama'],
    ['joins over word breaks and links', '<p>open<wbr>-<a href="/">source</a></p>', 'open-source'],
    ['parts blocks', '<div>one<p>two</p>three</div>', 'one\ntwo\nthree'],
    ['breaks lines', '<p>one<br>two</p>', 'one\ntwo'],
    ['makes white space single', '<p>  one \n two&nbsp;three </p>', 'one two three'],
    ['drops soft hyphens', '<p>open-so&shy;urce</p>', 'open-source'],
    ['passes over script and style', '<p>one<script>x()</script> two</p><style>p{}</style>', 'one two'],
    ['passes over hidden text', '<p>one <span hidden>not</span>two</p>', 'one two'],
    ['passes over form fields', '<p>one</p><textarea>not</textarea><select><option>not</select>', 'one'],
    ['keeps the cells of a row apart', '<table><tr><td>a</td><td>b</td></tr></table>', 'a\nb'],
    ['has nothing for an empty page', '', ''],
  ])('%s', (_, html, text) => expect(indexOf(html).text).toBe(text));

  test('passes over what is left out, with all it holds', () => {
    const index = indexOf('<p>one</p><nav>not <b>this</b></nav><p>two</p>', (element) => element.localName === 'nav');
    expect(index.text).toBe('one\ntwo');
  });

  test('reads several roots in the order given', () => {
    const document = documentOf(page('', '<h1>head</h1><p>not</p><div>body</div>'));
    const roots = ['h1', 'div'].map((tag) => document.querySelector(tag)!);
    expect(buildTextIndex(roots).text).toBe('head\nbody');
  });

  test('does not recurse: 10,000 levels', () => {
    const document = documentOf(page('', ''));
    let inner: Element = document.body;
    for (let level = 0; level < 10_000; level += 1) inner = inner.appendChild(document.createElement('div'));
    inner.textContent = 'deep';
    expect(buildTextIndex([document.body]).text).toBe('deep');
  });
});

describe('blocks', () => {
  test('have the kind of the nearest element that has one', () => {
    const { blocks } = indexOf(
      '<h2>a</h2><p>b</p><ul><li>c<p>d</p></li></ul><blockquote><p>e</p></blockquote><pre>f</pre>',
    );
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'item', 'item', 'quote', 'code']);
  });

  test('have the language of the nearest element that has one', () => {
    const { blocks } = indexOf('<p>a</p><div lang="de"><p>b</p><p lang="fr">c</p></div><p>d</p>');
    expect(blocks.map(({ lang }) => lang)).toEqual(['en', 'de', 'fr', 'en']);
  });

  test('code and keys are opaque', () => {
    const { text, opaque } = indexOf('<p>run <code>llama run</code> now</p><pre>x = 1</pre>');
    expect(opaque.map(({ start, end }) => text.slice(start, end).trim())).toEqual(['llama run', 'x = 1']);
  });
});

describe('the way back', () => {
  test('finds a name that lies in several nodes', () => {
    const index = indexOf('<p>by <b>Me</b>ta <i>AI</i>.</p>');
    const start = index.text.indexOf('Meta AI');
    const range = index.locate({ start, end: start + 'Meta AI'.length });
    expect([range?.startContainer.data, range?.startOffset]).toEqual(['Me', 0]);
    expect([range?.endContainer.data, range?.endOffset]).toEqual(['AI', 2]);
  });

  test.each([[{ start: -1, end: 1 }], [{ start: 1, end: 1 }], [{ start: 2, end: 1 }], [{ start: 0, end: 99 }]])(
    '%o is nowhere',
    (span) => expect(indexOf('<p>text</p>').locate(span)).toBeNull(),
  );

  test('every character comes from the very character it shows', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const index = indexOf(html);
        for (const { start, end } of index.blocks) {
          for (let at = start; at < end; at += 1) expectSame(index, at);
        }
      }),
    );
  });

  test('a span leads from the place of its first character to that of its last, by way of the texts between', () => {
    fc.assert(
      fc.property(tree, fc.nat(), fc.nat(), (html, first, second) => {
        const index = indexOf(html);
        const { length } = index.text;
        if (length === 0) return;
        const start = Math.min(first % length, second % length);
        const end = Math.max(first % length, second % length) + 1;
        if (index.text[start] === '\n' || index.text[end - 1] === '\n') return; // separators are nobody's
        const range = index.locate({ start, end })!;
        const { startContainer, startOffset } = index.locate({ start, end: start + 1 })!;
        const { endContainer, endOffset } = index.locate({ start: end - 1, end })!;
        expect(range).toMatchObject({ startContainer, startOffset, endContainer, endOffset });
        const texts = [startContainer, ...(range.between ?? []), endContainer];
        for (let at = start; at < end; at += 1) {
          if (index.text[at] !== '\n')
            expect(texts).toContain(index.locate({ start: at, end: at + 1 })!.startContainer);
        }
      }),
    );
  });

  test('blocks lie in text order, apart by one line end, and hold no more of them than breaks', () => {
    fc.assert(
      fc.property(tree, (html) => {
        const { text, blocks } = indexOf(html);
        const joined = blocks.map(({ start, end }) => text.slice(start, end)).join('\n');
        expect(joined).toBe(text);
      }),
    );
  });
});

/** The text's character, and the node's at the place that it leads to, are one (all white space being one space). */
function expectSame(index: TextIndex, at: number): void {
  const shown = index.text[at]!;
  if (shown === '\n') return;
  const range = index.locate({ start: at, end: at + 1 });
  const own = range?.startContainer.data[range.startOffset] ?? '';
  expect(/\s/.test(own) ? ' ' : own).toBe(shown);
  expect(range?.endOffset).toBe((range?.startOffset ?? 0) + 1);
}

const run = fc
  .array(fc.constantFrom('a', 'Meta', ' ', '  ', '\n', '&nbsp;', '&shy;', '\u200b', 'é', '源', '🦙', '.', '-'), {
    maxLength: 6,
  })
  .map((parts) => parts.join(''));
const TAGS = ['b', 'a', 'span', 'p', 'div', 'li', 'h2', 'blockquote', 'pre', 'code', 'td', 'script', 'x-y', 'section'];
const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
  tree: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    run,
    fc.constantFrom('<br>', '<hr>', '<wbr>', '<img>'),
    fc.tuple(fc.constantFrom(...TAGS), tie('tree')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
}));
