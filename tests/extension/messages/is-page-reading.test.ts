import { expect, test } from 'vitest';
import { isPageReading } from '../../../lib/extension/messages/is-page-reading.ts';
import { SAMPLE_PLACES, SAMPLE_REPORT } from '../../components/sample-page.ts';

const article = { title: 'A', site: null, authors: ['B'], published: null, updated: null, lang: 'en' };
const READING = {
  article,
  report: SAMPLE_REPORT,
  isPart: false,
  share: 1,
  isHidden: false,
  marked: 14,
  ...SAMPLE_PLACES,
};

test('what a reader answers', () => {
  expect(isPageReading(READING)).toBe(true);
  expect(isPageReading(JSON.parse(JSON.stringify(READING)))).toBe(true);
});

const [quote] = SAMPLE_REPORT.summary;
const [statement] = SAMPLE_REPORT.statements;

test.each([
  ['nothing', null],
  ['a text', 'read'],
  ['no report', { ...READING, report: undefined }],
  ['a report that is a list', { ...READING, report: [] }],
  ['authors that are one text', { ...READING, article: { ...article, authors: 'B' } }],
  ['a title that is an object', { ...READING, article: { ...article, title: {} } }],
  ['a topic that is a number', { ...READING, report: { ...SAMPLE_REPORT, cards: [{ topic: 1 }] } }],
  ['cards that are a number', { ...READING, report: { ...SAMPLE_REPORT, cards: 3 } }],
  ['a quote without a place', { ...READING, report: { ...SAMPLE_REPORT, summary: [{ ...quote, span: null }] } }],
  [
    'a speaker that is markup of its own',
    { ...READING, report: { ...SAMPLE_REPORT, statements: [{ ...statement, speaker: {} }] } },
  ],
  ['minutes without end', { ...READING, report: { ...SAMPLE_REPORT, readingMinutes: Number.POSITIVE_INFINITY } }],
])('%s is none', (_name, value) => expect(isPageReading(value)).toBe(false));
