import fc from 'fast-check';
import { expect, test } from 'vitest';
import { followSpeakers } from '../../../lib/reading/speakers/follow-speaker.ts';
import { ALL_SPEECH } from '../../../lib/reading/speakers/languages.ts';
import { splitSentences } from '../../../lib/text/sentences.ts';
import { type Line, pageOf } from '../page-text.ts';

/** Who speaks in each sentence of a page of these lines: a name, "?" where none can be told, "" where nobody does. */
function speakersOf(...lines: Line[]): string[] {
  const page = pageOf(...lines);
  const sentences = splitSentences(page);
  const attributionAt = followSpeakers(page, sentences, ALL_SPEECH);
  return sentences.map((_, at) => {
    const { isReported, speaker } = attributionAt(at);
    return speaker ?? (isReported ? '?' : '');
  });
}

const QUILL = 'Ada Quill, a lawyer, said that Llama was open.';
const ACME = 'Acme Labs said that Llama was open.';

test.each([
  ['she, in the same paragraph', ['She added that it was cheap.'], 'Ada Quill'],
  ['a quotation that goes on', ['“It is cheap, and it is there for everyone.”'], 'Ada Quill'],
  ['a quotation and "she said"', ['“It is cheap, and it is there for everyone,” she said.'], 'Ada Quill'],
  ['the lawyer', ['The lawyer warned that it was not cheap.'], 'Ada Quill'],
  ['it: a person is not meant', ['It said that Llama was cheap.'], '?'],
])('after a person has spoken: %s', (_name, [sentence = ''], speaker) => {
  expect(speakersOf(`${QUILL} ${sentence}`)).toEqual(['Ada Quill', speaker]);
  expect(speakersOf(QUILL, sentence)).toEqual(['Ada Quill', speaker]);
});

test.each([
  ['it', 'It added that Llama was cheap.', 'Acme Labs'],
  ['the company', 'The company added that Llama was cheap.', 'Acme Labs'],
  ['a spokesperson', 'A spokesperson added that Llama was cheap.', 'Acme Labs'],
  ['they', 'They added that Llama was cheap.', 'Acme Labs'],
  ['she: a firm is not meant', 'She added that Llama was cheap.', '?'],
])('after a firm has spoken: %s', (_name, sentence, speaker) => {
  expect(speakersOf(`${ACME} ${sentence}`)).toEqual(['Acme Labs', speaker]);
});

test('who is the subject of the sentence before speaks as well', () => {
  expect(speakersOf('Ada Quill runs the lab. “Llama is there for everyone, and it is cheap.”')).toEqual([
    '',
    'Ada Quill',
  ]);
  expect(speakersOf('On Monday, Ada Quill came to Leeds. She said that Llama was open.')).toEqual(['', 'Ada Quill']);
  expect(speakersOf('Acme Labs had a good year. The company said that Llama was open.')).toEqual(['', 'Acme Labs']);
});

test('a last name is the person whose full name came before', () => {
  expect(speakersOf(QUILL, 'Quill said it was cheap. It added that Llama was slow.')).toEqual([
    'Ada Quill',
    'Quill',
    '?',
  ]);
});

test('nobody is named where another may be meant, or who spoke is far', () => {
  expect(speakersOf(`${QUILL} The council heard Ben Ode as well. He said that it was cheap.`)).toEqual([
    'Ada Quill',
    '',
    '?',
  ]);
  expect(speakersOf(QUILL, 'The day was long.', 'Then she said it was cheap.')).toEqual(['Ada Quill', '', '?']);
  expect(speakersOf(QUILL, { kind: 'heading', text: 'Prices' }, 'She said it was cheap.')).toEqual([
    'Ada Quill',
    '',
    '?',
  ]);
  expect(speakersOf('“It is cheap, and it is there for everyone,” he said.')).toEqual(['?']);
});

test('all sentences of a long quotation are its speaker’s, also without marks', () => {
  const said = `“Llama is there for everyone who wants it. ${'It is cheap and it is fast and it is small. '.repeat(8)}It is open”`;
  const speakers = speakersOf(`Ada Quill said: ${said}.`);
  expect(speakers.length).toBeGreaterThan(8);
  expect(new Set(speakers)).toEqual(new Set(['Ada Quill']));
});

test('a quotation goes on from one paragraph to the next', () => {
  expect(
    speakersOf(
      '“Llama is there for everyone,” said Ada Quill. “It is cheap.',
      '“And it is fast, which is what counts.”',
    ),
  ).toEqual(['Ada Quill', 'Ada Quill', 'Ada Quill']);
});

test('a block quote is of who was named right before it, if anybody', () => {
  const quote = { kind: 'quote', text: 'Llama is there for everyone.' } as const;
  expect(speakersOf('Ada Quill told us:', quote)).toEqual(['Ada Quill', 'Ada Quill']);
  expect(speakersOf('The day was long.', quote)).toEqual(['', '?']);
});

test('in German, the mood of a sentence keeps the speaker', () => {
  expect(
    speakersOf('Ada Quill sagte der Zeitung, das Modell sei für alle da. Es sei nicht teuer und werde noch besser.'),
  ).toEqual(['Ada Quill', 'Ada Quill']);
});

test('in Chinese, "she" is who spoke before', () => {
  expect(speakersOf('Ada Quill表示，新模型对所有人开放。她说，模型并不贵。')).toEqual(['Ada Quill', 'Ada Quill']);
});

test('sentences may be asked for in any order', () => {
  const page = pageOf(`${QUILL} She added that it was cheap.`, '“It is fast, and there for everyone.”');
  const sentences = splitSentences(page);
  const forwards = followSpeakers(page, sentences, ALL_SPEECH);
  const backwards = followSpeakers(page, sentences, ALL_SPEECH);
  const last = backwards(2);
  expect([forwards(0), forwards(1), forwards(2)]).toEqual([backwards(0), backwards(1), last]);
});

test('any page can be followed; a speaker is in its text, but for the case of a first letter', () => {
  const part = fc.constantFrom(
    'She said ',
    'Ada Quill ',
    'said ',
    'it was “',
    '” ',
    '"',
    'open. ',
    'The company ',
    'according to ',
    'Acme, ',
    '：“',
    '”。',
    '她说，',
    'sei ',
    '. ',
  );
  const line = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.array(fc.oneof(line, fc.string({ unit: 'binary' })), { maxLength: 5 }), (lines) => {
      const page = pageOf(...lines);
      const sentences = splitSentences(page);
      const attributionAt = followSpeakers(page, sentences, ALL_SPEECH);
      for (const at of sentences.keys()) {
        const { speaker } = attributionAt(at);
        if (speaker !== null) expect(page.text.toLowerCase()).toContain(speaker.toLowerCase());
      }
    }),
  );
});
