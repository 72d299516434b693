import { describe, expect, test } from 'vitest';
import { createLinker, createLinkerInSlices } from '../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
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
      { points: -4, on: ['Duplex'], text: ['printer'] },
    ],
    lookAlikes: ['TGV Magazine'],
    grammar: { versions: true, variants: ['Océane'] },
  },
  { topic: 'station', core: false, aliases: ['gare de Lyon', '東京駅'] },
  { topic: 'line', core: true, aliases: ['רכבת', 'รถไฟ', 'قطار'] },
];

function packOf(names: readonly TopicNames[], id = 'toy', family = id): Pack {
  return { ...builtInPack, id, family, cards: [], names };
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
  'cue against one alias': 'The printer of the train is a Duplex; the train is a [tgv:TGV].',
  'no cue': 'Next door is a Duplex.',
  supporting: 'From the [station:gare de Lyon] a [tgv:TGV] goes south.',
  'supporting alone': 'We met at the gare de Lyon.',
  'a name in Hebrew, Thai or Arabic': '[line:רכבת] [line:รถไฟ] [line:قطار] [line:רכבת][tgv:TGV].',
  'not within a word of its own script': 'ברכבת القطار',
  'in Thai, which sets no spaces between words': 'เขาขึ้น[line:รถไฟ]ไปทำงาน',
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
    'meta-ai-lab 32-39 Meta AI',
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

describe('a name that two packs claim', () => {
  const farm = packOf([{ topic: 'animal', core: true, aliases: ['llama', 'Ollama'] }], 'farm');
  const doubtful = packOf(
    [{ topic: 'loft', core: true, aliases: [{ text: 'Duplex', prior: 0 }], cues: [{ points: 3, text: ['rent'] }] }],
    'homes',
  );

  test('goes to the second pack where the first abstains', () => {
    expect(linkRaw('A llama grazed on the farm.', {}, createLinker([builtInPack, farm]))).toEqual(['animal 2-7 llama']);
    expect(linkRaw('Meta trained Llama 3.1 405B.', {}, createLinker([builtInPack, farm]))).toEqual([
      'llama 13-27 Llama 3.1 405B',
    ]);
  });

  test('goes to the second pack where the first knows it as something else', () => {
    expect(linkRaw('We fed Ollama on the farm.', {}, createLinker([builtInPack, farm]))).toEqual([
      'animal 7-13 Ollama',
    ]);
  });

  test('is marked for neither where both abstain', () => {
    expect(linkRaw('Next door is a Duplex.', {}, createLinker([packOf(trains), doubtful]))).toEqual([]);
  });

  test('is marked for the first of those that do not abstain, and lists the others of them', () => {
    const others = (text: string) =>
      createLinker([packOf(trains), doubtful])
        .link({ text, blocks: [], opaque: [] })
        .map(({ topic, others }) => [topic, others]);
    expect(others('Trains: this train is a Duplex.')).toEqual([['tgv', undefined]]);
    expect(others('They rent out a Duplex.')).toEqual([['loft', undefined]]);
    expect(others('By train to a Duplex for rent.')).toEqual([['tgv', ['loft']]]);
  });

  test('may be longer in one pack, and the other’s with a version', () => {
    const mine = packOf([{ topic: 'mine', core: true, aliases: ['Llama 4', 'Llama 4 Maverick'] }], 'mine');
    const link = (packs: readonly Pack[], text: string) =>
      createLinker(packs)
        .link({ text, blocks: [], opaque: [] })
        .map(({ surface, topic, others, version }) => [surface, topic, others, version]);
    const text = 'Meta has trained Llama 4 in the open.';
    expect(link([builtInPack, mine], text)).toEqual([['Llama 4', 'llama', ['mine'], '4']]);
    expect(link([mine, builtInPack], text)).toEqual([['Llama 4', 'mine', ['llama'], undefined]]);
    expect(link([mine, builtInPack], 'Meta has trained Llama 3 in the open.')).toEqual([
      ['Llama 3', 'llama', undefined, '3'],
    ]);
  });

  test('is explained once for each pack', () => {
    const verdicts = createLinker([builtInPack, farm]).explain({ text: 'A llama grazed.', blocks: [], opaque: [] });
    expect(verdicts.map(({ mention, isLinked }) => [mention.topic, isLinked])).toEqual([
      ['llama', false],
      ['animal', true],
    ]);
  });
});

test('supporting topics need a core topic of their own pack', () => {
  const mine = packOf([{ topic: 'mine', core: true, aliases: ['Zarmina'] }], 'mine');
  const linker = createLinker([packOf(trains), mine]);
  expect(linkRaw('Zarmina was at the gare de Lyon.', {}, linker)).toEqual(['mine 0-7 Zarmina']);
});

test('or one of another pack of the same family', () => {
  const mine = packOf([{ topic: 'mine', core: true, aliases: ['Zarmina'] }], 'mine', 'rails');
  const linker = createLinker([packOf(trains, 'toy', 'rails'), mine]);
  const links = linkRaw('Zarmina was at the gare de Lyon.', {}, linker);
  expect(links).toEqual(['mine 0-7 Zarmina', 'station 19-31 gare de Lyon']);
});

test('built in slices, a linker links the same', () => {
  const building = createLinkerInSlices([builtInPack, packOf(trains)]);
  let slices = 0;
  let step = building.next();
  for (; step.done !== true; step = building.next()) slices += 1;
  expect(slices).toBeGreaterThan(5);
  const text = 'On the TGV she read that Meta had trained Llama 3.1 405B.';
  expect(linkRaw(text, {}, step.value)).toEqual(linkRaw(text, {}, createLinker([builtInPack, packOf(trains)])));
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
