import { expect, test } from 'vitest';
import type { Difference } from '../../../lib/reading/page-report.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { PACK } from '../example-pack.ts';
import { mentionsIn, pageOf } from '../page-text.ts';

function differencesOf(
  text: string,
  published: string | null = null,
  title: string | null = null,
): readonly Difference[] {
  const page = pageOf(...text.split('\n'));
  return buildPageReport(page, mentionsIn(page), [PACK], { title, lang: 'en', published }).differences;
}

test('a page about another version says which, with the update that tells of it', () => {
  expect(
    differencesOf('Llama 4 is out.\nUsers of Llama 4 like it, and Llama 3.1 is still around. Llama 4 is fast.'),
  ).toEqual([
    {
      topic: 'llama',
      kind: 'version',
      version: '4',
      text: 'The page speaks of Llama 4; the card describes Llama 3.1.',
      span: { start: 0, end: 7 },
      updateId: 'n4',
      source: { title: 'Release notes', publisher: 'Maker' },
      said: 'Llama 4 is out.',
    },
  ]);
});

test('a version without an update of its own is told without a source', () => {
  expect(differencesOf('Llama 2 runs here.\nLlama 2 is small. Llama 2 is old.')).toMatchObject([
    { text: 'The page speaks of Llama 2; the card describes Llama 3.1.' },
  ]);
});

test.each([
  ['the version described', 'Llama 3.1 is out. Llama 3.1 is large.'],
  ['the version described more often', 'Llama 3.1 and Llama 3.1, not Llama 4. Llama 3.1 beats Llama 4.'],
  ['the version described, and another more often', 'Llama 4, Llama 4 and Llama 4. Llama 3.1 is like Llama 3.1.'],
  ['another version in passing', 'Llama runs well. It began with Llama 2.'],
  ['another version in a list or two', 'Llama runs well. Llama 2 7B costs 2, Llama 2 70B costs 9.'],
  ['several versions', 'Llama 2 and Llama 3 and Llama 4. Llama 2 beats Llama 3, Llama 4 beats Llama 2.'],
  ['the family more often', 'Llama 3 and Llama 3 and Llama 3 and Llama 3. Llama 2, Llama 2 and Llama 2 came before.'],
  ['no version', 'Llama runs well. Llama is fast.'],
  ['the family of the version described', 'Llama 3 runs well. Llama 3 is fast.'],
])('a page about %s does not differ', (_name, text) => {
  expect(differencesOf(text)).toEqual([]);
});

test('a version in the title is not in passing; a digit of a year or of another version is none', () => {
  expect(differencesOf('Llama 4 is out.', null, 'Meet Llama 4')).toHaveLength(1);
  for (const title of ['Week 41, 2024', 'All of 2014', 'Gemini 1.4 in brief']) {
    expect(differencesOf('Llama 4 is out.', null, title)).toEqual([]);
  }
});

test.each([
  ['of a newer version, after it came out', 'Llama 4, Llama 4, Llama 4.', '2025-06-01', '4', '2025-04-05'],
  ['of a newer version, before it came out', 'Llama 4, Llama 4, Llama 4.', '2025-03', '4', '2025-04-05'],
  ['of an older version', 'Llama 2, Llama 2, Llama 2.', '2024-10-03', '3.1', '2024-07-23'],
])('a page %s says so by its date', (_name, text, written, version, date) => {
  expect(differencesOf(text, written)).toMatchObject([{ change: { name: `Llama ${version}`, date, written } }]);
});

test('a claim is told in the words of the page, or by its date where it was overtaken', () => {
  const claim = 'Llama is an open-source model.';
  expect(differencesOf(claim, '2024-10-03')).toMatchObject([{ kind: 'licence', said: claim }]);
  expect(differencesOf('Llama handles text only.', '2024-08-14')).toMatchObject([
    { kind: 'overtaken', change: { date: '2024-09', written: '2024-08-14' } },
  ]);
});

test('one stray word does not silence what a page says again and again', () => {
  const claim = 'Llama is an open-source model.';
  const doubt = 'Some say that open source Llama is not open.';
  expect(differencesOf(`${claim}\n${doubt}`)).toEqual([]);
  expect(differencesOf(`${claim}\n${doubt}\nThe open-source Llama models are free.`)).toHaveLength(1);
});

test.each([
  'Llama is an open-source model.',
  'Llama, its open source family, is popular.',
  'They tried open-source models such as Llama.',
  'The open-source Llama models are free.',
])('calls Llama open source: %s', (text) => {
  expect(differencesOf(text)).toMatchObject([
    { kind: 'licence', topic: 'llama', text: 'Named together.', updateId: 'n3', span: { start: 0, end: text.length } },
  ]);
});

test.each([
  'Llama is not open source.',
  'Llama was tested with an open-source tool.',
  'Open source is old. Llama is new.',
  'Open-source developers met; Llama was there.',
  'Is Llama an open-source model?',
  'Not everyone is convinced that Llama is open source.',
  'Read more about Llama and open source.',
  'Meta has never called Llama open source.',
  'An earlier version of this story said that Llama was open source.',
])('does not call Llama open source: %s', (text) => {
  expect(differencesOf(text)).toEqual([]);
});

test('a page that knows the licence is told nothing of it', () => {
  expect(differencesOf('Llama is an open-source model.\nSome say that Llama is not open source.')).toEqual([]);
});

test.each([
  ['Llama handles text only.', 1],
  ['Llama models still work with text only.', 1],
  ['A text only Llama came first.', 1],
  ['Their old tool was text only, while Llama reads pictures.', 0],
  ['Unlike the old tool, which was text only, the new Llama reads pictures.', 0],
  ['Llama is not text only.', 0],
])('a phrase counts where it is said of the topic: %s', (text, count) => {
  expect(differencesOf(text, '2024-08-14')).toHaveLength(count);
});

test.each([
  ['before the update', '2024-08-14', 1],
  ['in its month', '2024-09-02', 0],
  ['after it', '2025-01-01', 0],
  ['on an unknown day', null, 0],
  ['in an earlier year', '2023', 1],
])('a page from %s: claims overtaken', (_name, published, count) => {
  expect(differencesOf('Llama handles text only.', published)).toHaveLength(count);
});
