import { expect, test } from 'vitest';
import { furtherBuiltInNames } from '../../lib/pack/built-in/further-names.ts';
import { builtInNames } from '../../lib/pack/built-in/names.ts';
import { joinNames } from '../../lib/pack/join-names.ts';
import type { TopicNames } from '../../lib/pack/topic-names.ts';

const robin: TopicNames = {
  topic: 'robin',
  core: true,
  aliases: ['Robin', { text: 'redbreast', prior: 1 }],
  cues: [{ points: 1, text: ['bird'] }],
  joined: -1,
};

test('rules that differ in their texts alone become one', () => {
  const further = {
    topic: 'robin',
    aliases: [{ text: ['rouge-gorge'], prior: 1 }],
    cues: [{ points: 1, text: ['oiseau'] }],
  };
  expect(joinNames([robin], [further])).toEqual([
    {
      ...robin,
      aliases: ['Robin', { text: ['redbreast', 'rouge-gorge'], prior: 1 }],
      lookAlikes: [],
      cues: [{ points: 1, text: ['bird', 'oiseau'] }],
    },
  ]);
});

test('other rules stand beside those that were there', () => {
  const further = { topic: 'robin', aliases: ['Rotkehlchen', { text: 'Robin', prior: 0 }], lookAlikes: ['Robin Hood'] };
  const [joined] = joinNames([robin], [further]);
  expect(joined?.aliases).toEqual([...robin.aliases, 'Rotkehlchen', { text: 'Robin', prior: 0 }]);
  expect(joined?.lookAlikes).toEqual(['Robin Hood']);
});

test('a topic without further names is left as it is, and one that is not known is passed over', () => {
  expect(joinNames([robin], [{ topic: 'wren', aliases: ['Wren'] }])).toEqual([robin]);
});

test('further names are of topics of the built-in pack, and none is there already', () => {
  const known = new Map(builtInNames.map((names) => [names.topic, new Set(textsOf(names.aliases))]));
  for (const { topic, aliases = [] } of furtherBuiltInNames) {
    expect([...known.keys()]).toContain(topic);
    for (const text of textsOf(aliases)) expect(known.get(topic)).not.toContain(text);
  }
});

function textsOf(aliases: TopicNames['aliases']): string[] {
  return aliases.flatMap((alias) => (typeof alias === 'string' ? alias : alias.text));
}
