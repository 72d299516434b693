import { expect, test } from 'vitest';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { threadTime } from '../thread-time.ts';

const SENTENCE = 'The council said on Tuesday that the library would stay open late for the readers of the county. ';
const text = SENTENCE.repeat(10_000); // about a megabyte
const FIRST_WORDS = ['The', 'Council', 'Library', 'Readers', 'County', 'Model', 'Open', 'Late', 'Meta', 'North'];

/** Names of two words; many begin as the text's own words do, which is the hard case. */
function packOf(count: number): Pack {
  const aliases = Array.from(
    { length: count },
    (_, at) => `${FIRST_WORDS[at % FIRST_WORDS.length]} Xy${at.toString(36)}`,
  );
  return { ...builtInPack, cards: [], names: [{ topic: 'many', core: true, aliases }] };
}

/** Best of five in ms: the test is about the work, not about what else the machine does. */
function scanTime(pack: Pack): number {
  const linker = createLinker([pack]);
  const times = Array.from({ length: 5 }, () => threadTime(() => linker.link({ text, blocks: [], opaque: [] })));
  return Math.min(...times);
}

test('ten thousand aliases cost at most twice the scan of twenty', () => {
  scanTime(packOf(20)); // warms the code up
  expect(scanTime(packOf(10_000))).toBeLessThan(2 * scanTime(packOf(20)) + 5);
});

test('among ten thousand aliases names are found', () => {
  const linker = createLinker([packOf(10_000)]);
  const mentions = linker.link({ text: 'At Library Xy2 and Meta-Xy8, not at Meta Xyzz', blocks: [], opaque: [] });
  expect(mentions.map(({ surface }) => surface)).toEqual(['Library Xy2', 'Meta-Xy8']);
});
