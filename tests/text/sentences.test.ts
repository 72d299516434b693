import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeBreakAtQuotation } from '../../lib/text/break-at-quotation.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { type Line, pageOf } from '../reading/page-text.ts';
import { threadTime } from '../thread-time.ts';

function sentencesOf(...lines: readonly Line[]): string[] {
  return splitSentences(pageOf(...lines)).map((it) => it.text);
}

/** Sentences are divided by "|". */
test.each([
  ['two plain ones', 'The gate is open. | Nobody came.'],
  ['a country in the middle', 'The U.S. Congress met. | It voted.'],
  ['a country at the end', 'They moved to the U.S. | The firm stayed.'],
  ['a title', 'Dr. Lee and Mrs. Okoro agreed. | So did we.'],
  ['initials', 'J. R. Miller wrote it. | Few read it.'],
  ['I at the end', 'So did I. | Then it rained.'],
  ['examples', 'Some tools, e.g. Ollama, run it. | Others, i.e. most, do not.'],
  ['a company', 'Acme Inc. Chairman Bo Ek left. | She joined Acme Ltd. | The name stuck.'],
  ['a number of a thing', 'It is rule No. 5 of ten. | See Fig. 2 for more.'],
  ['versus', 'It was Llama vs. Gemini again. | Llama won.'],
  ['a version at the end', 'We tried v3.1. | It worked.'],
  ['a model at the end', 'They compared it with Llama 3.1 405B. | The rest was easy.'],
  [
    'a name with a point before it',
    'It runs on Microsoft’s .NET 10. | We use C#/.NET and ".NET" alike. | That is all.',
  ],
  ['a decimal', 'It rose by 3.5 points to 4.25. | Then it fell.'],
  ['a quoted question and who asks', '“Is it open?” Zuckerberg asked. | Nobody knew.'],
  ['a quotation of two sentences', '“We are open. We stay open,” she said. | Others left.'],
  ['straight marks', '"It is free. It will stay free," the firm said. | Some doubt it.'],
  ['a quotation that ends a sentence', 'He called it “a gift.” | The others laughed.'],
  ['an ellipsis', 'Well... maybe later. | Not now.'],
  ['a numbered item', '1. Open the lid. | Wait.'],
  ['brackets', 'It failed. | (We knew it would.) | We tried again.'],
  ['a time of day', 'It begins at 5 p.m. Eastern time. | Come early.'],
])('%s', (_name, marked) => {
  const expected = marked.split(' | ');
  expect(sentencesOf(expected.join(' '))).toEqual(expected);
});

test.each([
  ['Japanese', 'ja', ['ラマはモデルです。', '誰でも使えます！', '本当ですか？']],
  ['Chinese', 'zh', ['这是开源模型。', '任何人都可以下载。']],
])('%s full stops need no space', (_name, lang, expected) => {
  expect(sentencesOf({ kind: 'paragraph', text: expected.join(''), lang })).toEqual(expected);
});

test.each([
  ['Chinese, opening behind a stop', '医院采用了通义千问。|“它出错更少。”白砚秋说。|“很好。”|他们很满意。'],
  ['Japanese', '病院が選んだ。|「間違いが少なかった。」と宮下氏は話す。|『終わり。』|次が来る。'],
  ['Korean, and its particle', '“잘못이 적었다.”라고 그는 말했다.|“끝.”|다음 날 끝났다.'],
  ['English, with them', 'It is open.|“We stay open.”|He left.'],
])('a quotation without spaces: %s', (_name, marked) => {
  const text = marked.replaceAll('|', marked.includes('。') ? '' : ' ');
  const page = pageOf({ kind: 'paragraph', text });
  expect(splitSentences(page, placeBreakAtQuotation).map((it) => it.text)).toEqual(marked.split('|'));
});

test('German ordinals and short forms end nothing in German', () => {
  const text = 'Am 3. Oktober kam z. B. Dr. Maier. Das Modell, d.h. der Code, ist frei.';
  expect(sentencesOf({ kind: 'paragraph', text, lang: 'de-AT' })).toEqual([
    'Am 3. Oktober kam z. B. Dr. Maier.',
    'Das Modell, d.h. der Code, ist frei.',
  ]);
});

test('a line break ends a sentence unless a small letter follows', () => {
  expect(sentencesOf('First line\nSecond line\nwent on')).toEqual(['First line', 'Second line\nwent on']);
});

test('blocks are kept apart, with their kinds, and code is passed over', () => {
  const page = pageOf({ kind: 'heading', text: 'What is it' }, { kind: 'code', text: 'x = 1. y = 2.' }, 'An answer.');
  expect(splitSentences(page).map(({ text, kind, block }) => [text, kind, block])).toEqual([
    ['What is it', 'heading', 0],
    ['An answer.', 'paragraph', 2],
  ]);
});

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('A', 'b. ', '“', '”', '"', 'U.S. ', '3.1', '\ud83d', '\udc00', '\n', ' ', 'No. ', '。'))
    .map((it) => it.join('')),
);

test('spans are in order, within their blocks, trimmed, and hold their text', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      const page = pageOf(...lines);
      let end = 0;
      for (const sentence of splitSentences(page)) {
        const block = page.blocks[sentence.block]!;
        expect(sentence.start).toBeGreaterThanOrEqual(Math.max(end, block.start));
        expect(sentence.end).toBeLessThanOrEqual(block.end);
        expect(sentence.text).toBe(page.text.slice(sentence.start, sentence.end));
        expect(sentence.text).toBe(sentence.text.trim());
        expect(sentence.text).not.toBe('');
        end = sentence.end;
      }
    }),
  );
});

test('nothing but white space is lost', () => {
  fc.assert(
    fc.property(fc.array(anyText), (lines) => {
      const page = pageOf(...lines);
      const kept = splitSentences(page).map((it) => it.text);
      expect(kept.join('').replace(/\s/g, '')).toBe(page.text.replace(/\s/g, ''));
    }),
  );
});

test.each([
  ['one sentence without an end', 'word '],
  ['abbreviations', 'e.g. '],
  ['initials', 'A. '],
  ['quotation marks that never close', '“Well. '],
  ['no spaces at all', 'x'],
])('a megabyte of %s takes no more than a few seconds', (_name, part) => {
  const text = part.repeat(Math.ceil(1_000_000 / part.length));
  const page = { text, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const, lang: null }], opaque: [] };
  const spent = threadTime(() => expect(splitSentences(page).length).toBeGreaterThan(0));
  expect(spent).toBeLessThan(4000); // ms; about 300 on an idle machine
});
