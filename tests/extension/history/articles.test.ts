import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type MarkedArticle, readArticles, withArticle } from '../../../lib/extension/history/articles.ts';

const MOST_A_DAY = 32_000; // bytes
const article = (title: string, site = 'Example News', topics = ['llama']): MarkedArticle => ({ title, site, topics });
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

test('an article that is marked again is kept once, last, with the topics that it has now', () => {
  const kept = [article('One'), article('Two')].reduce<readonly MarkedArticle[]>(withArticle, []);
  expect(withArticle(kept, article('One', 'Example News', ['llama', 'meta-ai']))).toEqual([
    article('Two'),
    article('One', 'Example News', ['llama', 'meta-ai']),
  ]);
  expect(withArticle(kept, article('One', 'Another site'))).toHaveLength(3);
});

test('what a page says of itself stays on one line, is short, and turns nothing beside it', () => {
  const [kept] = withArticle(
    [],
    article(`  A\n\u202Etitle\u2028 ${'x'.repeat(900)}`, 'S'.repeat(300), Array(90).fill('t')),
  );
  expect(kept?.title).toMatch(/^A title x+…$/);
  expect(kept?.title).toHaveLength(200);
  expect(kept?.site).toHaveLength(60);
  expect(kept?.topics).toHaveLength(12);
});

test('a letter of two halves is not cut in two', () => {
  const [kept] = withArticle([], article('😀'.repeat(300)));
  expect(kept?.title.isWellFormed()).toBe(true);
});

test.each([
  null,
  7,
  'text',
  {},
  [null],
  [7],
  [{}],
  [{ title: 'A', site: 'B', topics: [7] }],
  [{ title: 'A', topics: [] }],
])('nothing is read from %j', (stored) => expect(readArticles(stored)).toEqual([]));

test('ten thousand articles of a day take no more room than the bound, and the last stay', () => {
  const many = Array.from({ length: 10_000 }, (_, at) => article(`Article ${at}`));
  const kept = withArticle(many, article('The last'));
  expect(bytes(kept)).toBeLessThanOrEqual(MOST_A_DAY);
  expect(kept.length).toBeGreaterThan(300);
  expect(kept.at(-1)).toEqual(article('The last'));
  expect(kept.at(-2)).toEqual(article('Article 9999'));
});

test('whatever articles come: within the bound, the newest is there, and what is kept is read back as it is', () => {
  const any = fc.record({
    title: fc.string({ unit: 'binary', maxLength: 80 }),
    site: fc.string({ unit: 'binary', maxLength: 20 }),
    topics: fc.array(fc.string({ minLength: 1, maxLength: 253 }), { maxLength: 20 }),
  });
  fc.assert(
    fc.property(fc.array(any, { minLength: 1, maxLength: 20 }), (all) => {
      const kept = all.reduce<readonly MarkedArticle[]>(withArticle, []);
      expect(bytes(kept)).toBeLessThanOrEqual(MOST_A_DAY);
      expect(kept.at(-1)?.topics).toEqual(all.at(-1)?.topics.slice(0, 12));
      expect(readArticles(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    }),
    { numRuns: 30 },
  );
});
