import { describe, expect, test } from 'vitest';
import { isOfType, readJsonLd } from '../../lib/page/json-ld.ts';
import { documentOf, page } from './page-parts.ts';

function nodesOf(...scripts: string[]) {
  const tags = scripts.map((script) => `<script type="application/ld+json">${script}</script>`);
  return readJsonLd(documentOf(page(tags.join(''), '')));
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
  const start = performance.now();
  nodesOf(source);
  expect(performance.now() - start).toBeLessThan(1000); // ms; a quadratic look took minutes
});
