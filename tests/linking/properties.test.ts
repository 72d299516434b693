import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlainText } from '../../lib/text/plain-text.ts';
import { builtInLinker } from './link-marked.ts';

const RUNS = { numRuns: 1500 };

const piece = fc.constantFrom(
  ...[
    'Llama',
    'LLaMA',
    'llamas',
    'Meta AI',
    'meta.ai',
    'open source',
    'open-source',
    'Open',
    'Source',
    'Llama 3.1',
    '405B',
    'Instruct',
  ],
  ...[
    'Zuckerberg',
    'Linux',
    'Ollama',
    'llama.cpp',
    'se llama',
    'model',
    'Meta',
    'the',
    'wool',
    'オープンソース',
    '开源',
    '메타 AI',
    '라마',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '\n',
    '\n\n',
    '-',
    '.',
    ',',
    '/',
    '@',
    '_',
    '’s',
    '\u00ad',
    '\u200f',
    '\u00a0',
    '\u3000',
    '\ud83e',
    '\udd99',
    'İ',
    'ﬀ',
    'é',
    '3',
  ],
);
const FAR = 'Nothing of note was said that day. '.repeat(20); // farther than any cue is heard
const passage = fc.array(piece, { maxLength: 40 }).map((parts) => parts.join(''));
const anything = fc.oneof(
  passage,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
);

function spansOf(raw: string) {
  const readable = readPlainText(raw);
  return builtInLinker.link(readable).map((mention) => ({ mention, readable, raw: readable.toRaw(mention.span) }));
}

describe('for any text', () => {
  test('spans lie in the text, in order, are not empty, do not overlap and cross no line', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        let end = 0;
        for (const { mention, readable } of spansOf(raw)) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end);
          expect(mention.span.end).toBeGreaterThan(mention.span.start);
          expect(mention.span.end).toBeLessThanOrEqual(readable.text.length);
          expect(mention.surface).toBe(readable.text.slice(mention.span.start, mention.span.end));
          expect(mention.surface).not.toContain('\n');
          end = mention.span.end;
        }
      }),
      RUNS,
    );
  });

  test('raw spans hold the same letters as the surface', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        for (const { mention, raw: span } of spansOf(raw)) {
          expect(letters(raw.slice(span.start, span.end))).toBe(letters(mention.surface));
        }
      }),
      RUNS,
    );
  });

  test('linking twice gives the same, and explaining finds what linking finds', () => {
    fc.assert(
      fc.property(anything, (raw) => {
        const readable = readPlainText(raw);
        const linked = builtInLinker.link(readable);
        expect(builtInLinker.link(readable)).toEqual(linked);
        expect(
          builtInLinker
            .explain(readable)
            .filter((it) => it.isLinked)
            .map((it) => it.mention),
        ).toEqual(linked);
      }),
      RUNS,
    );
  });

  // Names are found block by block: neighbours only move the points. (Which of them are linked may differ: that is the cross-evidence.)
  test('the matches of two blocks are the matches of each', () => {
    fc.assert(
      fc.property(passage, passage, (first, second) => {
        const matches = (raw: string) =>
          builtInLinker.explain(readPlainText(raw)).map(({ mention }) => mention.surface);
        expect(matches(`${first}\n\n${second}`)).toEqual([...matches(first), ...matches(second)]);
      }),
      RUNS,
    );
  });

  // Two blocks with no topic in common, and too far apart to lend each other cues, have nothing to say of each other's names.
  test('linking two blocks far apart is linking each', () => {
    const behind = (start: string, words: readonly string[]) =>
      fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => start + parts.join(''));
    const common = ['the', ' ', ' ', ' ', '-', '.', ',', '\u00ad'];
    const ofLlama = ['Llama', 'LLaMA', 'llamas', 'Llama 3.1', '405B', 'Ollama', 'llama.cpp', 'wool', 'weights'];
    const ofOpenSource = [
      'open source',
      'open-source',
      'Open',
      'Source',
      'オープンソース',
      '开源',
      'software',
      'place',
    ];
    const llama = behind('The company says Llama 3.1 is a model. ', [...ofLlama, ...common]);
    const openSource = behind('They wrote open-source software. ', [...ofOpenSource, ...common]);
    const linked = (raw: string) =>
      builtInLinker.link(readPlainText(raw)).map(({ topic, surface }) => [topic, surface]);
    fc.assert(
      fc.property(llama, openSource, fc.boolean(), (first, second, isTurned) => {
        const [a, b] = isTurned ? [second, first] : [first, second];
        expect(linked(`${a}\n\n${FAR}\n\n${b}`)).toEqual([...linked(a), ...linked(b)]);
      }),
      RUNS,
    );
  });

  test('a block far from any other evidence does not change what is linked before it', () => {
    fc.assert(
      fc.property(passage, (raw) => {
        const alone = builtInLinker.link(readPlainText(raw));
        expect(builtInLinker.link(readPlainText(`${raw}\n\n${FAR}`))).toEqual(alone);
      }),
      RUNS,
    );
  });
});

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}

describe('in slices', () => {
  const long = 'Meta AI uses Llama 3.1, an open source model. A llama looked on. '.repeat(4000); // several slices

  test('the mentions are the same', () => {
    const readable = readPlainText(long);
    const steps = builtInLinker.linkInSlices(readable);
    let slices = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) slices += 1;
    expect(step.value.mentions).toEqual(builtInLinker.link(readable));
    expect(step.value.mentions).toHaveLength(12_000);
    expect(slices).toBeGreaterThan(40);
  });
});
