import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageReport } from '../../../lib/reading/page-report.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { threadTime } from '../../thread-time.ts';
import { PACK } from '../example-pack.ts';
import { type Line, mentionsIn, pageOf } from '../page-text.ts';

const CONTEXT = { title: null, lang: 'en', published: null };

function reportOf(...lines: readonly Line[]): PageReport {
  const page = pageOf(...lines);
  return buildPageReport(page, mentionsIn(page), [PACK], CONTEXT);
}

function heading(text: string): Line {
  return { kind: 'heading', text };
}

/** Sentences that fill a page without a word on its topics. */
function filler(sentences: number): string {
  const nouns = ['harbour', 'market', 'orchard', 'railway', 'library', 'theatre', 'bakery', 'meadow'];
  return Array.from(
    { length: sentences },
    (_, at) => `The ${nouns[at % nouns.length]} number ${at} was quiet for most of that long grey day.`,
  ).join(' ');
}

test('cards: heaviest first, with counts and places', () => {
  const { cards } = reportOf(
    heading('Llama today'),
    'Llama and Meta AI and Llama.',
    filler(30),
    'An open source tool.',
  );
  expect(cards.map(({ topic, count, mentions }) => [topic, count, mentions])).toEqual([
    ['llama', 3, [0, 1, 3]],
    ['meta-ai', 1, [2]],
    ['open-source', 1, [4]],
  ]);
  expect(cards[0]?.weight).toBe(1);
});

test.each<[string, string, readonly Line[]]>([
  [
    'in the headline and said something on',
    'subject',
    [heading('Llama today'), 'Llama is a family of large language models made by Meta.', filler(6)],
  ],
  ['said something on further down', 'part', [filler(12), 'Llama is a family of large language models made by Meta.']],
  ['named in a list', 'passing', [filler(12), 'Other names: Gemini, Llama, Claude, Grok.']],
])('a topic that is %s is a %s of the article', (_name, role, lines) => {
  expect(reportOf(...lines).cards[0]?.role).toBe(role);
});

test.each([
  ['nothing', '', 0, 0],
  ['a few words', 'Three short words.', 3, 1],
  ['Japanese', 'ラマはモデルです', 5, 1],
])('words and minutes of %s', (_name, text, words, minutes) => {
  expect(reportOf(text)).toMatchObject({ words, readingMinutes: minutes });
});

const piece = fc.constantFrom(
  'Llama ',
  'is ',
  'a ',
  'model',
  '. ',
  '“',
  '”',
  ', ',
  'open source ',
  'Meta AI ',
  'said ',
  '(',
  ')',
  ': ',
  '\ud83d',
  '\udc00',
  'It ',
  'which means that ',
  '？',
);
const anyLine = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((it) => it.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

test('any page gives a report whose quotations are the page’s own words', () => {
  const kind = fc.constantFrom(
    'heading' as const,
    'paragraph' as const,
    'item' as const,
    'quote' as const,
    'code' as const,
  );
  const line = fc.record({ kind, text: anyLine });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
      const page = pageOf(...lines);
      const report = buildPageReport(page, mentionsIn(page), [PACK], CONTEXT);
      for (const { text, span } of [...report.summary, ...report.statements]) {
        expect(page.text.slice(span.start, span.end)).toBe(text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('a megabyte of mentions in one sentence is read in a few seconds', () => {
  const page = pageOf('Llama is open source and '.repeat(40_000));
  const mentions = mentionsIn(page);
  expect(threadTime(() => buildPageReport(page, mentions, [PACK], CONTEXT))).toBeLessThan(4000); // ms; about 400 on an idle machine
});
