import { expect, test } from 'vitest';
import type { TopicStatement } from '../../../lib/reading/page-report.ts';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { PACK } from '../example-pack.ts';
import { type Line, mentionsIn, pageOf } from '../page-text.ts';

function statementsOf(...lines: readonly Line[]): readonly TopicStatement[] {
  const page = pageOf(...lines);
  return buildPageReport(page, mentionsIn(page), [PACK], { title: null, lang: 'en', published: null }).statements;
}

function heading(text: string): Line {
  return { kind: 'heading', text };
}

const DEFINITION = 'Llama is a family of large language models developed by Meta.';

test('what a topic is, what is said of it and what somebody says of it, each with its kind and place', () => {
  const page = pageOf(
    DEFINITION,
    'Hospitals in three cities run Llama on their own machines to keep records private.',
    'Zuckerberg said that Llama will stay free for everyone who wants to build on it.',
  );
  const { statements } = buildPageReport(page, mentionsIn(page), [PACK], { title: null, lang: 'en', published: null });
  const kinds = new Map(statements.map(({ text, kind }) => [text.slice(0, 9), kind]));
  expect(kinds.get('Llama is ')).toBe('explains');
  expect(kinds.get('Zuckerber')).toBe('reports');
  expect(kinds.get('Hospitals')).toBe('states');
  expect(statements.find(({ kind }) => kind === 'reports')?.speaker).toBe('Zuckerberg');
  for (const { span, text } of statements) expect(page.text.slice(span.start, span.end)).toBe(text);
});

test('at most three a topic, best first, no two alike', () => {
  const lines = Array.from(
    { length: 9 },
    (_, at) => `School number ${at} in Leeds has put Llama to work for its ${'abcdefghi'.charAt(at)}-timetable.`,
  );
  const statements = statementsOf(DEFINITION, DEFINITION, ...lines).filter(({ topic }) => topic === 'llama');
  expect(statements.length).toBeLessThanOrEqual(3);
  expect(statements.filter(({ text }) => text === DEFINITION)).toHaveLength(1);
  const scores = statements.map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test.each([
  [
    'under "What is X?"',
    [
      heading('What is “open source”?'),
      'The history of computers has long set fans of open-source code against firms. “Open source” refers to software whose code anyone may read, use and change.',
    ],
    'open-source',
    'refers to',
  ],
  [
    'by a pronoun',
    [
      heading('What is Meta AI?'),
      'It is a chatbot that lives inside several apps and answers questions.',
      heading('Who pays for it'),
      'Nobody knows it.',
    ],
    'meta-ai',
    'lives inside',
  ],
  [
    'that only begins with its name',
    [
      heading('What is Llama?'),
      'Llama, for Large Language Model Meta AI, can write text in seconds. Many firms use Llama for the work of their own offices.',
    ],
    'llama',
    'can write text',
  ],
])('the answer %s comes first', (_name, lines, topic, words) => {
  const [first] = statementsOf('Meta and Llama and open source stand in this first line of all.', ...lines).filter(
    (it) => it.topic === topic,
  );
  expect(first?.text).toContain(words);
});

test.each<[string, readonly Line[]]>([
  ['a heading', [heading('Llama is a family of large language models')]],
  ['somebody unnamed', ['She said Llama is a family of large language models developed by Meta.']],
  ['a page-long sentence', [`Llama is a family of large language models ${'and so on '.repeat(60)}.`]],
  ['a bare list of names', ['Gemini, Llama, Claude, Grok']],
  ['what breaks off', ['Llama is a family of large language models developed by...']],
  ['markup', ['Llama is a family of a href="https://example.com">large language models developed by Meta.']],
])('%s is no statement', (_name, lines) => {
  expect(statementsOf(...lines)).toEqual([]);
});

test('a reported view is shown with its speaker, also where the page has it twice', () => {
  const statements = statementsOf(
    'Critics say that the licence of Llama has too many limits for a small company.',
    'The licence of Llama has too many limits for any small company, critics say.',
  );
  expect(statements.map(({ kind, speaker }) => [kind, speaker])).toEqual([['reports', 'critics']]);
});
