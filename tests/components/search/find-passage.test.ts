import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPassage, marksIn } from '../../../components/search/find-passage.ts';
import { folded, foldedWithPlaces } from '../../../components/search/fold.ts';
import { wordsOfQuery } from '../../../components/search/search-cards.ts';
import type { Card } from '../../../lib/pack/card.ts';
import { SAMPLE_CARD } from '../sample-card.ts';

const CARD: Card = {
  ...SAMPLE_CARD,
  explanation: [{ text: 'It comes in several sizes. The smallest runs on a phone. Élite labs train it.', basis: [] }],
};

/** The passage that a query shows, its marks in brackets. */
function shown(query: string): string {
  const { text, marks } = findPassage(CARD, wordsOfQuery(query), 'en');
  return marks.reduceRight(
    (marked, { start, end }) => `${marked.slice(0, start)}[${marked.slice(start, end)}]${marked.slice(end)}`,
    text,
  );
}

test.each([
  ['download', 'A family of models that developers can [download].'],
  ['phone', 'The smallest runs on a [phone].'],
  ['phone smallest', 'The [smallest] runs on a [phone].'],
  ['several phone', 'It comes in [several] sizes.'],
  ['elite LABS', '[Élite] [labs] train it.'],
  ['critics open-source', '[Critics]: It is not [open] [source].'],
  ['maker meta', '[Maker]: [Meta]'],
  ['unknown', 'A family of models that developers can download.'],
  ['', 'A family of models that developers can download.'],
])('"%s" shows %s', (query, passage) => {
  expect(shown(query)).toBe(passage);
});

test('words that lie over each other are marked as one', () => {
  expect(marksIn('Llama licence', ['llama', 'lam', 'license'])).toEqual([
    { start: 0, end: 5 },
    { start: 6, end: 13 },
  ]);
});

test('a sign that stands for several letters is marked whole', () => {
  expect(marksIn('Annex ⒰', ['u'])).toEqual([{ start: 6, end: 7 }]);
});

test('what is marked is what was found, in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', maxLength: 3 }), (text, wanted) => {
      const word = folded(wanted);
      const marks = marksIn(text, [word]);
      const isThere = word !== '' && foldedWithPlaces(text).text.includes(word);
      expect(marks.length > 0).toBe(isThere);
      for (const { start, end } of marks) {
        expect(start).toBeLessThan(end);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }),
  );
});
