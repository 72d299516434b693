import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { runToEnd } from '../../lib/linking/run-to-end.ts';
import { builtInPack } from '../../lib/pack/built-in-pack.ts';
import { hasCoreName } from '../../lib/page/has-core-name.ts';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

function isSeen(document: Document): boolean {
  return runToEnd(hasCoreName(document));
}

/** Spellings of the core topics, as the pack has them. */
const coreNames = builtInPack.names
  .filter(({ core }) => core)
  .flatMap(({ aliases }) => aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)));

describe('every core name of the pack wakes the reader', () => {
  test.each(coreNames)('%s', (name) => {
    expect(isSeen(page(`<p>News of ${name}, today.</p>`))).toBe(true);
  });
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

test('a name of another language is seen far down a page that begins in English', () => {
  const english = `<p>${'The bread is good. '.repeat(16_000)}</p>`;
  const spanish = `<p>${'Dicen que el pan es bueno. '.repeat(4000)}</p>`;
  expect(isSeen(page(`${english}${spanish}<p>Los modelos son de código abierto.</p>`))).toBe(true);
});
