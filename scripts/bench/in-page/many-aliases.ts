import type { Pack } from '../../../lib/pack/pack.ts';
import { createRandom } from '../measure/random.ts';

const LETTERS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';
const SYLLABLES = { least: 2, most: 4 };
const ALIASES_OF_TOPIC = 20;

/** A pack with `count` aliases of one to three words, none of which a made page holds, and the first topics of `pack`. */
export function manyAliases(pack: Pack, count: number): Pack {
  const random = createRandom(count);
  const word = () =>
    Array.from(
      { length: random.between(SYLLABLES.least, SYLLABLES.most) },
      () => `${LETTERS.charAt(random.between(0, 15))}${VOWELS.charAt(random.between(0, 4))}`,
    ).join('');
  const alias = () => Array.from({ length: random.between(1, 3) }, word).join(' ');
  const topics = Array.from({ length: Math.ceil(count / ALIASES_OF_TOPIC) }, (_, number) => ({
    topic: `made-${number}`,
    core: false,
    aliases: Array.from({ length: Math.min(ALIASES_OF_TOPIC, count - number * ALIASES_OF_TOPIC) }, alias),
    cues: [{ points: 1, text: [word(), word()] }],
  }));
  return { ...pack, names: topics };
}
