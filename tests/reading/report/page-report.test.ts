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

const STORY = [
  'Meta has put out a new version of Llama that anyone may download from its site.',
  filler(20),
  'The firm hopes that the release of Llama will draw developers away from its rivals.',
  'Meta put out the new version of Llama, which anyone may now download from the site.',
  filler(8),
  'Hospitals have begun to test Llama on their own machines to keep records private.',
  'He said that Llama would never be sold.',
  'Several universities run Llama in their laboratories for work on rare languages.',
  'Sign up for our newsletter to read more about Llama every week.',
  'A school in Leeds used Llama to write its timetable for the spring term.',
];

test('a summary is at most four sentences of the page, in its order, no two alike', () => {
  const { summary } = reportOf(...STORY);
  expect(summary).toHaveLength(4);
  const starts = summary.map((it) => it.span.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
  expect(summary.filter((it) => it.text.includes('may') && it.text.includes('download'))).toHaveLength(1);
  const texts = summary.map((it) => it.text).join(' ');
  expect(texts).not.toMatch(/newsletter|He said|harbour/);
});

test.each([
  ['short', [STORY[0]!, STORY[2]!]],
  ['about something else', [filler(40)]],
  ['with one passing mention', [filler(40), STORY[0]!]],
])('a page that is %s has no summary', (_name, lines) => {
  expect(reportOf(...lines).summary).toEqual([]);
});

test.each([
  ['leans on the one before it', 'But it also lets any company run the new Llama on its own machines.'],
  ['leans on it by a later pronoun', 'In the spring, it opened the weights of Llama to every company.'],
  ['shows its markup', 'The team tuned a href="https://example.com">Llama on the papers of a whole university.'],
  ['is broken off', 'The team in Leeds has begun to tune Llama on the papers of a whole univer...'],
  ['holds a formula', 'The adapter puts a prompt into the topmost $L$ layers of the Llama model.'],
  ['is the title of a picture', 'How the new version of Llama plays chess against a child of ten.'],
  ['speaks of the page', 'In this article we show how the new version of Llama is put to work.'],
  ['tells of its author', 'Jane Q. Doe is a senior reporter in London who covers Llama and its rivals.'],
  ['has no verb', 'New strengths and clear weaknesses of the latest Llama across all the schools of Leeds.'],
  ['leans on it by a noun', 'The tool lets every school of Leeds run the new version of Llama.'],
  ['leans on it by an adverb', 'Specifically, the new version of Llama is put to work in the schools of Leeds.'],
  ['is a disclosure', 'Disclosure: The Daily Example has a licensing deal with the makers of Llama.'],
  ['is denied', 'Myth: Every school of Leeds has put the new version of Llama to work.'],
  ['is an advert', 'The story is brought to you by Acme, the firm that hosts Llama for everyone.'],
])('no summary quotes a sentence that %s', (_name, sentence) => {
  const whole = 'The council of Leeds has put the new version of Llama to work in all its schools.';
  const told = (line: string) => reportOf(line, ...STORY).summary.map((it) => it.text);
  expect(told(whole)).toContain(whole);
  expect(told(sentence)).not.toContain(sentence);
});

test('a title before a colon is left out of the summary', () => {
  const whole = 'The council of Leeds has put the new version of Llama to work in all its schools.';
  const { summary } = reportOf(`News from the schools: ${whole}`, ...STORY);
  expect(summary[0]).toMatchObject({ text: whole, span: { start: 23, end: 23 + whole.length } });
});

test.each([
  'Anticipation is high for the Higgs Llama, a large language model for music, which was shown in May.',
  'Llama Nemotron is a family of large language models developed by Nvidia.',
  'A note was sent about the dangers of Llama, a likely reference to the leak, which was denied.',
  'Llama is a family of a href="https://example.com">large language models developed by Meta.',
  'Llama is a family of large language models developed by...',
  'Link mentioned: What Llama does: Llama is a family of large language models developed by Meta.',
])('no explanation of Llama: %s', (sentence) => {
  expect(reportOf(sentence).explanations).toEqual([]);
});

test('a claim that is made twice is shown once, and none that breaks off or leans on another', () => {
  const { claims } = reportOf(
    'Critics say that the licence of Llama has too many limits for a small company.',
    'The licence of Llama has too many limits for any small company, critics say.',
    'But lawyers say that this makes Llama useless to banks and hospitals.',
    'The letter argues that rules for Llama will stifle research and could:',
  );
  expect(claims.map((it) => it.speaker)).toEqual(['critics']);
});

test('what somebody says is quoted with the speaker', () => {
  const { claims, summary } = reportOf(
    ...STORY,
    'Zuckerberg says that Llama will stay free for everyone who wants it.',
  );
  expect(claims).toMatchObject([{ topic: 'llama', speaker: 'Zuckerberg' }]);
  for (const quote of summary) expect(quote.speaker !== undefined).toBe(quote.text.startsWith('Zuckerberg'));
});

test('explanations: best first, at most three a topic, each with its topic and place', () => {
  const page = pageOf(
    'Llama is a family of large language models developed by Meta.',
    'The company is proud of Llama.',
    'Open source is a way of developing software in which anyone may use and change the code.',
  );
  const { explanations } = buildPageReport(page, mentionsIn(page), [PACK], CONTEXT);
  expect(explanations.map((it) => it.topic)).toEqual(['llama', 'open-source']);
  for (const { span, text } of explanations) expect(page.text.slice(span.start, span.end)).toBe(text);
});

test('the answer under a question is an explanation, by name or by pronoun', () => {
  const { explanations } = reportOf(
    heading('What is Meta AI?'),
    'It is a chatbot that lives inside several apps and answers questions.',
    heading('Who pays for it'),
    'It is a question that nobody answers.',
  );
  expect(explanations).toMatchObject([{ topic: 'meta-ai', text: expect.stringContaining('lives inside') }]);
});

test.each([
  ['a heading', heading('Llama is a family of large language models')],
  ['part of another name', 'vibe-llama is a command-line tool that sets up assistants.'],
  ['somebody unnamed', 'She said Llama is a family of large language models developed by Meta.'],
  ['a page-long sentence', `Llama is a family of large language models ${'and so on '.repeat(60)}.`],
])('%s explains nothing', (_name, line) => {
  expect(reportOf(line).explanations).toEqual([]);
});

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
      for (const { text, span } of [...report.summary, ...report.explanations, ...report.claims]) {
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
