import { expect, test } from 'vitest';
import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { threadTime } from '../thread-time.ts';

const SENTENCE =
  'The council said on Tuesday that Meta AI and Llama 3 would stay open for the readers of the county, as open source does. ';
const text = { text: SENTENCE.repeat(4_000), blocks: [], opaque: [] }; // half a megabyte
const ALIASES = Array.from(
  { length: 10_000 },
  (_, at) => `Zar${(at * 7919).toString(36)} ${at % 2 === 0 ? 'Pump' : 'Mill'}`,
);

const large: Pack = {
  ...builtInPack,
  id: 'large',
  cards: [],
  names: ALIASES.map((alias, at) => ({ topic: `large:${at}`, core: true, aliases: [alias] })),
};

/** Best of seven rounds in ms, taken in turn: the test is about the work, not about what else the machine does. */
function scanTimes(shelves: readonly (readonly Pack[])[]): number[] {
  const linkers = shelves.map((packs) => createLinker(packs));
  const best = linkers.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < 7; round += 1) {
    linkers.forEach((linker, at) => {
      best[at] = Math.min(
        best[at] ?? 0,
        threadTime(() => linker.link(text)),
      );
    });
  }
  return best;
}

test('a pack of ten thousand aliases at most doubles the scan of the built-in pack', () => {
  const [alone = 0, largeAlone = 0, both = 0] = scanTimes([[builtInPack], [large], [builtInPack, large]]);
  expect(largeAlone).toBeLessThan(2 * alone);
  expect(both).toBeLessThan(2 * alone);
});
