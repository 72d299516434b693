import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../lib/linking/plain-text.ts';
import { builtInLinker, linkRaw } from './link-marked.ts';

const LONG = 200_000; // characters
const HUGE = 20_000_000;
const SPACES = [
  '\u0009',
  '\u000b',
  '\u000c',
  '\u0020',
  '\u0085',
  '\u00a0',
  '\u1680',
  '\u2000',
  '\u2001',
  '\u2002',
  '\u2003',
].concat([
  '\u2004',
  '\u2005',
  '\u2006',
  '\u2007',
  '\u2008',
  '\u2009',
  '\u200a',
  '\u2028',
  '\u2029',
  '\u202f',
  '\u205f',
  '\u3000',
]);

describe('nothing is thrown, and offsets are right', () => {
  const CASES: Record<string, [string, string[]]> = {
    'empty text': ['', []],
    'one character': ['L', []],
    'white space only': [' \n\n\t\u00a0', []],
    'lone surrogates': ['\ud800Meta AI\udc00 \udfff', ['meta-ai 1-8 Meta AI']],
    'right-to-left marks inside a name': ['ask Me\u200fta\u200e AI', ['meta-ai 4-13 Me\u200fta\u200e AI']],
    'a thousand soft hyphens': [`Meta${'\u00ad'.repeat(1000)} AI`, [`meta-ai 0-1007 Meta${'\u00ad'.repeat(1000)} AI`]],
    'letters that grow in small letters': ['İİİ Meta AI', ['meta-ai 4-11 Meta AI']],
    'a name at the very end': ['by Meta AI', ['meta-ai 3-10 Meta AI']],
    'a name and nothing else': ['Meta AI', ['meta-ai 0-7 Meta AI']],
    'only signs': ['-'.repeat(100), []],
  };
  test.each(Object.entries(CASES))('%s', (_key, [text, mentions]) => {
    expect(linkRaw(text)).toEqual(mentions);
  });

  test.each(SPACES)('the space %j inside a name', (space) => {
    expect(linkRaw(`by Meta${space}AI, too`)).toEqual([`meta-ai 3-10 Meta${space}AI`]);
  });
});

/** Best of three, in ms, so that a busy machine does not fail the test. */
function time(run: () => void): number {
  const times = [0, 1, 2].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
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
    const short = readPlainText(shape.repeat(Math.ceil(LONG / 8 / shape.length)));
    const long = readPlainText(shape.repeat(Math.ceil(LONG / shape.length)));
    builtInLinker.link(short);
    const shortTime = time(() => builtInLinker.link(short));
    const longTime = time(() => builtInLinker.link(long));
    expect(longTime).toBeLessThan(8 * 4 * shortTime + 50);
  });

  test('twenty million characters without a space', () => {
    const text = 'x'.repeat(HUGE);
    const start = performance.now();
    expect(builtInLinker.link({ text, blocks: [], opaque: [] })).toEqual([]);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
