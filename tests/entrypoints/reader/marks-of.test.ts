import { expect, test } from 'vitest';
import { marksOf } from '../../../entrypoints/reader.content/marks-of.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/extension/settings/settings.ts';
import type { Mention } from '../../../lib/linking/mention.ts';
import type { Page } from '../../../lib/page/reading/read-page.ts';

// "# Llama" Llama AI Llama "# More" Llama AI: headings at 0 and 40.
const MENTIONS: readonly Mention[] = [
  mention('llama', 2),
  mention('llama', 10),
  mention('meta-ai', 20),
  mention('llama', 30),
  mention('llama', 50),
  mention('meta-ai', 60),
];
const PAGE = {
  mentions: MENTIONS,
  index: {
    blocks: [
      { kind: 'heading', start: 0, end: 8, lang: null },
      { kind: 'paragraph', start: 9, end: 39, lang: null },
      { kind: 'heading', start: 40, end: 48, lang: null },
      { kind: 'paragraph', start: 49, end: 80, lang: null },
    ],
    locate: (span: unknown) => span,
  },
} as unknown as Page;

function mention(topic: string, start: number): Mention {
  return { topic, span: { start, end: start + 5 }, surface: topic };
}

function marks(choices: Partial<Settings>): string[] {
  const kindOf = (topic: string) => (topic === 'llama' ? 'model' : 'product');
  return Array.from(
    marksOf(PAGE, kindOf, { ...DEFAULT_SETTINGS, ...choices }),
    ({ mention: { span }, style }) => `${span.start} ${style}`,
  );
}

test('every mention by default, the first of each topic tinted', () => {
  expect(marks({})).toEqual(['2 model-first', '10 model', '20 product-first', '30 model', '50 model', '60 product']);
});

test('of background topics the first under each heading, though of others every one', () => {
  const kindOf = (topic: string) => (topic === 'llama' ? 'background' : 'product');
  const found = Array.from(
    marksOf(PAGE, kindOf, DEFAULT_SETTINGS),
    ({ mention: { span }, style }) => `${span.start} ${style}`,
  );
  expect(found).toEqual(['2 background-first', '20 product-first', '50 background', '60 product']);
});

test('the first under each heading', () => {
  expect(marks({ markDensity: 'section' })).toEqual(['2 model-first', '20 product-first', '50 model', '60 product']);
});

test('the first of the page', () => {
  expect(marks({ markDensity: 'page' })).toEqual(['2 model-first', '20 product-first']);
});

test.each([
  [{ markStyle: 'underline' as const }, '2 model'],
  [{ markStyle: 'tint' as const }, '2 model-tint'],
  [{ markColours: 'plain' as const }, '2 plain-model-first'],
  [{ markColours: 'strong' as const, markStyle: 'tint' as const }, '2 strong-model-tint'],
])('%o', (choices, first) => {
  expect(marks(choices)[0]).toBe(first);
});

test('a term once an article, where it first stands in prose, however many mentions are to be marked', () => {
  const kindOf = (topic: string) => (topic === 'llama' ? 'term' : 'product');
  for (const markDensity of ['every', 'section', 'page'] as const) {
    const found = Array.from(marksOf(PAGE, kindOf, { ...DEFAULT_SETTINGS, markDensity }), ({ mention }) => mention);
    expect(found.filter(({ topic }) => topic === 'llama')).toEqual([MENTIONS[1]]);
  }
});
