import { expect, test } from 'vitest';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { mergePacks } from '../../lib/pack/merge-packs.ts';
import { withOwnTopics } from '../../lib/pack/with-own-topics.ts';
import { examplePack } from './format/example-pack.ts';

const birds = withOwnTopics({
  ...examplePack(),
  contrasts: [{ kind: 'overtaken', topic: 'robin', near: 'feeder', text: 'It has moved.', update: 'n01' }],
});

test('topics, updates and what points to them become the pack’s own', () => {
  const [robin] = birds.cards;
  expect([robin?.topic, robin?.related, robin?.updates.map(({ id }) => id)]).toEqual([
    'garden-birds:robin',
    ['garden-birds:feeder'],
    ['garden-birds:n01', 'garden-birds:n02'],
  ]);
  expect(birds.names.map(({ topic }) => topic)).toEqual(['garden-birds:robin', 'garden-birds:feeder']);
  expect(birds.contrasts).toMatchObject([
    { topic: 'garden-birds:robin', near: 'garden-birds:feeder', update: 'garden-birds:n01' },
  ]);
  expect(birds.timeline).toMatchObject([
    { topics: ['garden-birds:robin', 'garden-birds:feeder'] },
    { topics: ['garden-birds:robin'], version: { topic: 'garden-birds:robin', number: '2' } },
  ]);
});

test('one pack is left as it is', () => {
  expect(mergePacks([builtInPack], builtInPack)).toBe(builtInPack);
});

test('cards of later packs say where they are from', () => {
  const { cards, contrasts, names, title } = mergePacks([builtInPack, birds], builtInPack);
  expect(title).toBe(builtInPack.title);
  expect(cards[0]?.from).toBeUndefined();
  expect(cards.at(-1)?.from).toEqual({ pack: 'Garden birds', source: birds.source, language: 'en-GB' });
  expect(names).toHaveLength(builtInPack.names.length + birds.names.length);
  expect(contrasts).toHaveLength((builtInPack.contrasts?.length ?? 0) + 1);
});

test('the timelines of several packs are one, oldest first', () => {
  const release = (date: string) => ({ date, label: date, topics: ['robin'], sources: [{ title: 'Notice' }] });
  const older = { ...birds, timeline: [release('2023'), release('2024-11-02')] };
  const { timeline } = mergePacks([{ ...birds, timeline: [release('2024-11')] }, older], builtInPack);
  expect(timeline?.map(({ date }) => date)).toEqual(['2023', '2024-11', '2024-11-02']);
  expect(mergePacks([{ ...examplePack(), id: 'none', timeline: [] }, birds], builtInPack).timeline).toHaveLength(2);
});

test('without packs there are no cards', () => {
  expect(mergePacks([], builtInPack)).toMatchObject({ cards: [], names: [], contrasts: [] });
});
