import { describe, expect, test } from 'vitest';
import { isOfType, readJsonLd } from '../../../lib/page/metadata/json-ld.ts';
import { runToEnd } from '../../../lib/text/run-to-end.ts';
import { threadTime } from '../../thread-time.ts';
import { documentOf, page } from '../page-parts.ts';

function pageWith(scripts: readonly string[]): Document {
  const tags = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
  return documentOf(page(tags.join(''), ''));
}

function nodesOf(...scripts: string[]) {
  return runToEnd(readJsonLd(pageWith(scripts)));
}

describe('what can be read', () => {
  test.each([
    ['an object', '{"@type":"A"}', ['A']],
    ['a list', '[{"@type":"A"},{"@type":"B"}]', ['A', 'B']],
    [
      'a graph, outermost first',
      '{"@type":"A","@graph":[{"@type":"B","author":{"@type":"C"}},{"@type":"D"}]}',
      ['A', 'B', 'D', 'C'],
    ],
    ['a comma too many', '{"@type":"A",}', ['A']],
    ['a comma too many, in lines', '{"@type": [\n    "A",\n    "B",\n  ]\n}', [['A', 'B']]],
    ['a line break in a string', '{"@type":"A","name":"one\ntwo"}', ['A']],
    ['CDATA', '//<![CDATA[\n{"@type":"A"}\n//]]>', ['A']],
    ['CDATA in comments', '/*<![CDATA[*/\n{"@type":"A"}\n/*]]>*/', ['A']],
    ['a comment around it', '<!-- {"@type":"A"} -->', ['A']],
    ['a text that ends like a comment', '{"@type":"A","name":"*/"}', ['A']],
    ['a semicolon after it', '{"@type":"A"};', ['A']],
  ])('%s', (_, script, types) => expect(nodesOf(script).map((node) => node['@type'])).toEqual(types));
});

test.each(['', 'null', '"text"', '5', '{', '{"@type":"A"', '{{ page.jsonld }}', '[[[[', 'undefined'])(
  '%s is passed over, and the next script read',
  (script) => expect(nodesOf(script, '{"@type":"A"}')).toEqual([{ '@type': 'A' }]),
);

test('deep nesting is no error', () => {
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  expect(() => nodesOf(deep)).not.toThrow();
});

test.each([
  ['NewsArticle', true],
  ['https://schema.org/NewsArticle', true],
  [['WebPage', 'NewsArticle'], true],
  ['Article', false],
  [null, false],
  [{ a: 1 }, false],
])('@type %o', (type, expected) => expect(isOfType({ '@type': type }, new Set(['NewsArticle']))).toBe(expected));

test.each([
  ['before it', (blank: string) => `${blank}{"@type":"A"}`],
  ['in it', (blank: string) => `{${blank}"@type":"A"}`],
  ['behind it', (blank: string) => `{"@type":"A"}${blank}`],
  ['in one with a comma too many', (blank: string) => `{"@type":"A",${blank}}`],
  ['in one that cannot be read', (blank: string) => `{"@type":"A"},${blank}x`],
])('much white space %s takes no long time', (_, write) => {
  const source = write('\n '.repeat(400_000));
  expect(threadTime(() => nodesOf(source))).toBeLessThan(1000); // ms; a quadratic look took minutes
});

test('reading pauses after each script', () => {
  const reading = readJsonLd(pageWith(Array.from({ length: 30 }, () => '{"@type":"A"}')));
  let pauses = 0;
  while (reading.next().done !== true) pauses += 1;
  expect(pauses).toBeGreaterThanOrEqual(30);
});

describe('what is too much', () => {
  const large = (type: string) => `{"@type":"${type}","articleBody":"${'bread '.repeat(100_000)}"}`;

  test('all scripts together have one limit', () => {
    expect(nodesOf(large('A'), large('B'), '{"@type":"C"}').map((node) => node['@type'])).toEqual(['A', 'C']);
  });

  test('lists count as well as objects', () => {
    const lists = `[${'[],'.repeat(100_000)}[{"@type":"A"}]]`;
    expect(nodesOf(lists, '{"@type":"B"}')).toEqual([{ '@type': 'B' }]);
  });

  test('many large scripts take no long time', () => {
    const large = `{"a":[${'"bread",'.repeat(100_000)}`;
    const [one, many] = [1, 30].map((count) => pageWith(Array.from({ length: count }, () => large)));
    const timeOf = (document: Document | undefined) =>
      document === undefined ? 0 : Math.min(...[0, 1, 2].map(() => threadTime(() => runToEnd(readJsonLd(document)))));
    expect(timeOf(many)).toBeLessThan(4 * timeOf(one) + 50); // ms; each was parsed, and twice
  });
});
