import { describe, expect, test } from 'vitest';
import { createLinker } from '../../lib/linking/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in-pack.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import type { TopicNames } from '../../lib/pack/topic-names.ts';
import { linkRaw, readMarks } from './link-marked.ts';

/** A pack about something quite different: trains. */
const trains: TopicNames[] = [
  {
    topic: 'tgv',
    core: true,
    aliases: ['TGV', { text: ['Duplex'], prior: 0 }],
    cues: [
      { points: 2, text: ['train', 'rail'] },
      { points: -4, place: 'after', text: ['apartment'] },
    ],
    lookAlikes: ['TGV Magazine'],
    grammar: { versions: true, variants: ['Océane'] },
  },
  { topic: 'station', core: false, aliases: ['gare de Lyon', '東京駅'] },
];

function packOf(names: readonly TopicNames[], id = 'toy'): Pack {
  return { ...builtInPack, id, cards: [], names };
}

const linker = createLinker([packOf(trains)]);

const CASES: Record<string, string> = {
  'plain alias': 'The [tgv:TGV] left on time.',
  'capitals are wanted': 'A tgv is not written so.',
  'all capitals will do': 'SHE REACHED THE [station:GARE DE LYON] BY [tgv:TGV].',
  'look-alike': 'She reads TGV Magazine.',
  grammar: 'The [tgv:TGV 2], the [tgv:TGV Océane] and the [tgv:TGV-3] stop here.',
  'cue for': 'This train is a [tgv:Duplex] with two decks.',
  'cue against': 'We sold the Duplex apartment by the train line.',
  'no cue': 'Next door is a Duplex.',
  supporting: 'From the [station:gare de Lyon] a [tgv:TGV] goes south.',
  'supporting alone': 'We met at the gare de Lyon.',
  'without spaces': 'この[tgv:TGV]は[station:東京駅]に行く。',
};

describe('a pack about trains', () => {
  test.each(Object.entries(CASES))('%s', (_key, marked) => {
    const { text, mentions } = readMarks(marked);
    expect(linkRaw(text, {}, linker)).toEqual(mentions);
  });
});

test('where two packs claim a name, the first has it', () => {
  const mine = packOf([{ topic: 'mine', core: true, aliases: ['Llama'] }], 'mine');
  const both = createLinker([mine, builtInPack]);
  expect(linkRaw('The language model Llama 3 from Meta AI', {}, both)).toEqual([
    'mine 19-24 Llama',
    'meta-ai 32-39 Meta AI',
  ]);
});

test('where two packs claim a name, the mention has the other topic as well', () => {
  const mine = packOf([{ topic: 'mine', core: true, aliases: ['Llama'] }], 'mine');
  const text = { text: 'The language model Llama 3 from Meta', blocks: [], opaque: [] };
  const others = (packs: readonly Pack[]) =>
    createLinker(packs)
      .link(text)
      .map(({ topic, others }) => [topic, others]);
  expect(others([mine, builtInPack])).toEqual([['mine', ['llama']]]);
  expect(others([builtInPack, mine])).toEqual([['llama', ['mine']]]);
  expect(others([builtInPack])).toEqual([['llama', undefined]]);
});

test('supporting topics need a core topic of their own pack', () => {
  const mine = packOf([{ topic: 'mine', core: true, aliases: ['Zarmina'] }], 'mine');
  const linker = createLinker([packOf(trains), mine]);
  expect(linkRaw('Zarmina was at the gare de Lyon.', {}, linker)).toEqual(['mine 0-7 Zarmina']);
});

test('no packs, or a pack without names, link nothing', () => {
  expect(linkRaw('Meta AI', {}, createLinker([]))).toEqual([]);
  expect(linkRaw('Meta AI', {}, createLinker([packOf([])]))).toEqual([]);
});

test('odd names do no harm', () => {
  const odd = createLinker([
    packOf([{ topic: 'odd', core: true, aliases: ['', ' ', '-', 'C++', '.NET', 'A/B test', '🦙', 'İstanbul'] }]),
  ]);
  const marked = 'We use [odd:C++] and [odd:.NET] in an [odd:A/B test] about 🦙 in [odd:İstanbul].';
  const { text, mentions } = readMarks(marked);
  const linked = linkRaw(text, {}, odd);
  expect(linked).toEqual(expect.arrayContaining([...mentions]));
});

describe('evidence', () => {
  test('every match says what decided it, and its points are the sum', () => {
    const text = 'Meta named the model Llama 3. A llama grazed on the farm.';
    const verdicts = createLinker([builtInPack]).explain({ text, blocks: [], opaque: [] });
    expect(verdicts.map(({ mention, isLinked }) => [mention.surface, isLinked])).toEqual([
      ['Llama 3', true],
      ['llama', false],
    ]);
    for (const { points, evidence } of verdicts) {
      expect(evidence.length).toBeGreaterThan(2);
      expect(evidence.reduce((sum, it) => sum + it.points, 0)).toBeCloseTo(points);
    }
    expect(verdicts[1]!.evidence).toContainEqual({ kind: 'cue', detail: 'farm', points: -3 });
  });

  test('the title speaks for a name that the text leaves open', () => {
    const text = 'Llama is free.';
    expect(linkRaw(text)).toEqual([]);
    expect(linkRaw(text, { title: 'Meta releases its new language model' })).toEqual(['llama 0-5 Llama']);
  });

  test('one plain mention carries the others of the page', () => {
    const text = 'Llama is free.\n\nLong ago, in another place.';
    expect(linkRaw(`${text}\n\nMeta trained Llama 3.1 405B.`)).toHaveLength(2);
  });
});
