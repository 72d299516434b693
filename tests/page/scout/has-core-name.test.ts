import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { hasCoreName } from '../../../lib/page/scout/has-core-name.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { finderOf, pageOf, spellingsOf } from '../spelt-names.ts';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

function isSeen(document: Document): boolean {
  return runToEnd(hasCoreName(document));
}

describe('every core name of the pack wakes the reader', () => {
  test.each(spellingsOf(builtInPack))('%s', (name) => {
    expect(isSeen(page(`<p>News of ${name}, today.</p>`))).toBe(true);
  });
});

test('whatever the linker finds in a page wakes the reader', () => {
  const isFound = finderOf([builtInPack]);
  let found = 0;
  fc.assert(
    fc.property(pageOf(spellingsOf(builtInPack)), (document) => {
      if (!isFound(document)) return;
      found += 1;
      expect(isSeen(document)).toBe(true);
    }),
  );
  expect(found).toBeGreaterThan(200);
});

test.each([
  ['lines wrapped and indented', 'open\n      source'],
  ['a soft hyphen at the end of a word', 'Open-&shy;Source'],
  ['a soft hyphen in a word', 'L&shy;lama 3.1'],
  ['an indented second word', 'Meta\n    AI'],
  ['full-width letters', 'Ｌｌａｍａ 3.1'],
  ['a point', 'meta.ai'],
  ['an accent that is a sign of its own', 'co\u0301digo abierto'],
  ['signs encoded twice', 'Meta\u00e2\u0080\u0099s AI assistant'],
])('a name with %s is seen', (_what, name) => {
  expect(isSeen(page(`<p>News of ${name}, today.</p>`))).toBe(true);
});

test('a name split by markup is seen', () => {
  expect(isSeen(page('<p><b>Meta</b> AI</p>'))).toBe(true);
});

test.each(['Bread and butter', 'OpenAI closes a round', 'The metadata of a photo', ''])('"%s" is nothing', (text) => {
  expect(isSeen(page(`<p>${text}</p>`))).toBe(false);
});

test('a name is seen anywhere in a huge page, also where its stretches meet', () => {
  const paragraph = 'bread '.repeat(40);
  const filler = `<p>${paragraph}</p>`.repeat(1000);
  const toTheEdge = Math.floor((250_000 - 1000 * paragraph.length) / 'butter'.length);
  for (const before of [0, toTheEdge - 1, toTheEdge, toTheEdge + 1]) {
    const name = `${'<i>butter</i>'.repeat(before)}<b>open</b>-<i>source</i>`;
    expect(isSeen(page(`<main>${filler}<p>${name}</p>${filler}</main>`))).toBe(true);
  }
  expect(isSeen(page(`<main>${filler}</main>`))).toBe(false);
});

test('a name is seen whose words lie far apart where two stretches meet', () => {
  const filler = 'bread '.repeat(41_600); // a little less than a stretch
  for (const before of [filler, filler.slice(0, 245_000)]) {
    expect(isSeen(page(`<p>${before}open${' '.repeat(1500)}source${filler}</p>`))).toBe(true);
  }
});

test('a name of another language is seen far down a page that begins in English', () => {
  const english = `<p>${'The bread is good. '.repeat(16_000)}</p>`;
  const spanish = `<p>${'Dicen que el pan es bueno. '.repeat(4000)}</p>`;
  expect(isSeen(page(`${english}${spanish}<p>Los modelos son de código abierto.</p>`))).toBe(true);
});

describe('shadow roots', () => {
  test('are looked into, also those in others', () => {
    const document = page('<p>Bread.</p><x-outer></x-outer>');
    const [outer, inner] = ['<i></i><section><p>Butter.</p><x-inner></x-inner></section>', '<p>Meta AI</p>'].map(
      (html) => {
        const root = document.createElement('div'); // linkedom's own roots have no text
        root.innerHTML = html;
        return root as unknown as ShadowRoot;
      },
    );
    const isSeenWithin = (roots: Record<string, ShadowRoot | undefined>) =>
      runToEnd(hasCoreName(document, ({ localName }) => roots[localName] ?? null));
    expect(isSeenWithin({ 'x-outer': outer })).toBe(false);
    expect(isSeenWithin({ 'x-outer': outer, 'x-inner': inner })).toBe(true);
  });

  test('are looked for in slices, but not in pictures', () => {
    const document = page(`<svg>${'<path></path>'.repeat(3000)}</svg>${'<b></b><div></div>'.repeat(4000)}`);
    const asked: string[] = [];
    const look = hasCoreName(document, (element) => {
      asked.push(element.localName);
      return null;
    });
    let pauses = 0;
    while (look.next().done !== true) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(8);
    expect(new Set(asked)).toEqual(new Set(['body', 'svg', 'b', 'div']));
  });
});

test('a story in a shadow root is seen on a page whose programs and data look like much text', () => {
  const shadow = page('<p>News of Llama 4, today.</p>').body as unknown as ShadowRoot;
  const shadowOf = ({ localName }: Element) => (localName === 'news-story' ? shadow : null);
  const seen = (body: string) => runToEnd(hasCoreName(page(body), shadowOf));
  const data = '{"a":"bread"},'.repeat(1000);
  expect(seen(`<news-story></news-story><script type="application/json">${data}</script>`)).toBe(true);
  expect(seen(`<news-story></news-story><style>${data}</style>`)).toBe(true);
  expect(seen(`<news-story></news-story><p>${data}</p>`)).toBe(false);
});
