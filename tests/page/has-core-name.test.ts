import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { builtInPack } from '../../lib/pack/built-in-pack.ts';
import { hasCoreName } from '../../lib/page/has-core-name.ts';

function page(body: string): Document {
  return parseHTML(`<!doctype html><html><body>${body}</body></html>`).document;
}

/** Spellings of the core topics, as the pack has them. */
const coreNames = builtInPack.names
  .filter(({ core }) => core)
  .flatMap(({ aliases }) => aliases.map((alias) => (typeof alias === 'string' ? alias : alias.text)));

describe('every core name of the pack wakes the reader', () => {
  test.each(coreNames)('%s', (name) => {
    expect(hasCoreName(page(`<p>News of ${name}, today.</p>`))).toBe(true);
  });
});

test('a name split by markup is seen', () => {
  expect(hasCoreName(page('<p><b>Meta</b> AI</p>'))).toBe(true);
});

test.each(['Bread and butter', 'OpenAI closes a round', 'The metadata of a photo', ''])('"%s" is nothing', (text) => {
  expect(hasCoreName(page(`<p>${text}</p>`))).toBe(false);
});
