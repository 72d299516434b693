import { expect, test } from 'vitest';
import { buildPageReport } from '../../../lib/reading/report/build-page-report.ts';
import { PACK } from '../example-pack.ts';
import { type Line, mentionsIn, pageOf } from '../page-text.ts';

const DEFINITION = 'Llama is a family of language models that anyone can run.';

/** Who, by the report, explains Llama on a page of these lines: a name, or the page itself; null where nothing is explained. */
function explainer(...lines: readonly Line[]): string | null {
  const page = pageOf(...lines);
  const { statements } = buildPageReport(page, mentionsIn(page), [PACK], {
    title: null,
    lang: 'en',
    published: null,
  });
  const first = statements.find(({ text }) => text.includes(DEFINITION));
  return first === undefined ? null : (first.speaker ?? 'the page');
}

const INTRODUCTION = 'The council has asked Ada Quill about it; Quill runs its machines.';

test('the turns of an interview are the words of who takes them, however many paragraphs they have', () => {
  const interview = (...answers: Line[]) =>
    explainer(INTRODUCTION, 'Q: What is it?', ...answers, 'Q: And then?', 'Quill: That is all.');
  expect(interview(`Quill: ${DEFINITION}`)).toBe('Quill');
  expect(interview('Quill: Let me think.', DEFINITION)).toBe('Quill');
  expect(interview('QUILL: Let me think.', 'Quill: Well.', DEFINITION)).toBe('Quill');
  expect(interview('Quill: Let me think.', { kind: 'heading', text: 'A word on Llama' }, DEFINITION)).toBe('the page');
});

test('questions are nobody’s explanation', () => {
  expect(explainer(INTRODUCTION, `Q: ${DEFINITION}`, 'Quill: Yes.', 'Q: And then?', 'Quill: That is all.')).toBeNull();
});

test.each([
  ['labels of a list', ['Price: It is free.', 'Verdict: Good.', 'Price: It is free.', 'Verdict: Good.', DEFINITION]],
  ['a lone label', [INTRODUCTION, 'Quill: Yes.', DEFINITION]],
  ['no label', [DEFINITION]],
])('%s: the page explains it', (_name, lines) => expect(explainer(...lines)).toBe('the page'));

test('a block quote is somebody’s, and the page does not say whose', () => {
  expect(explainer({ kind: 'quote', text: DEFINITION })).toBeNull();
  expect(explainer({ kind: 'quote', text: `“${DEFINITION}” said Ada Quill.` })).toBe('Ada Quill');
});

test.each([
  'Rumours that Llama is a language model are false.',
  'The idea that Llama is a family of language models is wrong.',
  'Claim: Llama is a language model that reads your mail.',
  'If Llama is a language model, it can be tested.',
  'Llama was a language model of the council until it was sold.',
  'Llama is a family of language models no longer.',
  'Llama is a bad idea whose time has come.',
  'Llama is a threat to the whole town.',
  'Llama is a registered trademark of its makers.',
])('no explanation: %s', (sentence) => expect(explainer(sentence)).toBeNull());
