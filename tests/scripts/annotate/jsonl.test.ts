import { describe, expect, test } from 'vitest';
import { annotateLines } from '../../../scripts/annotate/lines.ts';

function lines(...values: unknown[]): string {
  return values.map((it) => (typeof it === 'string' ? it : JSON.stringify(it))).join('\n');
}

test('passages keep their order, and offsets are those of the raw text', () => {
  const text = 'By  open\nsource,\n\nsays Meta\u00a0AI of Llama 3.1.';
  const out = annotateLines(lines({ id: 'b', text }, '', { id: 'a', text: 'Nothing.', lang: 'en' }), 'x.jsonl');
  const [first, second] = out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(first.id).toBe('b');
  expect(first.mentions).toEqual([
    { topic: 'open-source', surface: 'open\nsource', start: 4, end: 15 },
    { topic: 'meta-ai', surface: 'Meta\u00a0AI', start: 23, end: 30 },
    { topic: 'llama', surface: 'Llama 3.1', start: 34, end: 43, version: '3.1' },
  ]);
  for (const { start, end, surface } of first.mentions) expect(text.slice(start, end)).toBe(surface);
  expect(second).toEqual({ id: 'a', mentions: [] });
});

test('on demand the evidence is printed, also of what was left unlinked', () => {
  const input = lines({ id: 'a', text: 'Meta AI. A llama with wool.' });
  const { mentions, abstained } = JSON.parse(annotateLines(input, 'x', { explainLinks: true }));
  expect(mentions[0].evidence[0]).toEqual({ kind: 'name', detail: 'Meta AI', points: 1.6 });
  expect(abstained).toMatchObject([
    { topic: 'meta-ai-lab', surface: 'Meta AI', start: 0, end: 7 },
    { topic: 'llama', surface: 'llama', start: 11, end: 16 },
  ]);
  expect(abstained[1].points).toBeLessThan(0);
});

describe('bad input is named by file, line and field', () => {
  test.each([
    ['not JSON', '{', 'x.jsonl:1: not JSON'],
    ['not an object', '[]', 'x.jsonl:1: not an object'],
    ['no id', { text: '' }, 'x.jsonl:1: "id" is not a string'],
    ['no text', { id: 'a' }, 'x.jsonl:1: "text" is not a string'],
    ['lang', { id: 'a', text: '', lang: 3 }, 'x.jsonl:1: "lang" is not a string'],
  ])('%s', (_key, line, message) => {
    expect(() => annotateLines(lines(line), 'x.jsonl')).toThrow(message);
  });

  test('on the second line', () => {
    expect(() => annotateLines(lines({ id: 'a', text: '' }, 'x'), 'f')).toThrow('f:2: not JSON');
  });
});
