import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../lib/text/plain-text.ts';
import { SPACES, TEXTS } from '../bad-input/texts.ts';
import { threadTime } from '../thread-time.ts';
import { builtInLinker, linkRaw } from './link-marked.ts';

const LONG = 200_000; // characters
const HUGE = 20_000_000;

describe('nothing is thrown, and offsets are right', () => {
  test.each(Object.entries(TEXTS))('%s', (_key, [text, mentions]) => {
    expect(linkRaw(text)).toEqual(mentions);
  });

  test.each(SPACES)('the space %j inside a name', (space) => {
    expect(linkRaw(`in Meta${space}AI, too`)).toEqual([`meta-ai 3-10 Meta${space}AI`]);
  });
});

const SHARE = 8;

/** Best of three, in ms, so that a busy machine does not fail the test. */
function time(run: () => void): number {
  const times = [0, 1, 2].map(() => threadTime(run));
  return Math.min(...times);
}

describe('time is linear', () => {
  // Each is a shape that a careless scan takes a square of time for.
  const SHAPES: Record<string, string> = {
    'without a space': 'llama',
    'of hyphens': '-',
    'of names': 'Meta AI ',
    'of half names': 'Meta ',
    'of numbers behind a name': 'Llama 3.1.',
    'of cues': 'model Meta ',
    'of address characters': 'a/open-source/',
    'of ideographs': '开源',
    'of blank lines': ' \n',
  };
  test.each(Object.entries(SHAPES))('text %s', (_key, shape) => {
    const short = readPlainText(shape.repeat(Math.ceil(LONG / SHARE / shape.length)));
    const long = readPlainText(shape.repeat(Math.ceil(LONG / shape.length)));
    builtInLinker.link(short);
    // As much text in short ones, so that a clock with steps of ten milliseconds sees both.
    const timeInShares = time(() => {
      for (let share = 0; share < SHARE; share += 1) builtInLinker.link(short);
    });
    expect(time(() => builtInLinker.link(long))).toBeLessThan(4 * timeInShares + 50); // square time would be 8 times
  });

  test('twenty million characters without a space', () => {
    const text = 'x'.repeat(HUGE);
    const spent = threadTime(() => expect(builtInLinker.link({ text, blocks: [], opaque: [] })).toEqual([]));
    expect(spent).toBeLessThan(5000);
  });
});
