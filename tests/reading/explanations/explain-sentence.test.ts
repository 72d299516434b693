import fc from 'fast-check';
import { expect, test } from 'vitest';
import { explainsTerm } from '../../../lib/reading/explanations/explain-sentence.ts';
import { scoreTerm } from '../../../lib/reading/explanations/score-term.ts';
import { threadTime } from '../../thread-time.ts';

test.each([
  ['Llama', 'Llama is a family of large language models developed by Meta.'],
  ['Llama', 'Llama 3.1 is an open-weight language model with 405 billion parameters.'],
  ['Llama', 'Llama, which is a family of large language models made by Meta, came out in 2023.'],
  ['Llama', 'The release of Llama 4, an open-weight multimodal model, was met with doubt.'],
  ['Meta AI', 'Meta AI is a chatbot that answers questions inside WhatsApp and Instagram.'],
  ['Meta AI', 'Meta AI, the social network’s chatbot, has a billion users.'],
  ['open source', 'Open source is a way of developing software in which anyone may use and change the code.'],
  ['open source', 'The code is open source, meaning that anyone can inspect it.'],
  ['open source', 'The term open source refers to software whose source code anyone can inspect.'],
  ['API', 'API stands for application programming interface.'],
  ['Git', 'Git, created by a Finnish engineer in 2005, is a distributed version control system.'],
  ['zeolite', 'A zeolite is a porous mineral used as a filter.'],
])('%s is explained: %s', (term, sentence) => {
  expect(explainsTerm(sentence, term)).toMatchObject({ explains: true });
});

test.each([
  ['Llama', 'Llama is now available in 22 countries.'],
  ['Llama', 'Llama 4 is the talk of the town this week.'],
  ['Llama', 'The company released Llama 3.1 in July.'],
  ['Llama', 'Developers have downloaded Llama 300 million times.'],
  ['Llama', 'The team compared Gemini, Llama, an older baseline and GPT-4.'],
  ['Llama', 'With Llama, the company hopes to catch up with its rivals.'],
  ['open source', 'Blender is an open source program for making 3D films.'],
  ['open-source', 'PostgreSQL is a powerful, open-source database that is used all over the world.'],
  ['open source', 'He thinks open source is the future of everything.'],
  ['Meta AI', 'Meta AI is coming to Europe next month, a spokesman said.'],
  ['Meta AI', 'Researchers at Meta AI have trained a new vision model.'],
])('%s is not explained: %s', (term, sentence) => {
  expect(explainsTerm(sentence, term)).toMatchObject({ explains: false, term: null });
});

test('without a term it says what is explained', () => {
  expect(explainsTerm('An isotope is a form of an element with a different number of neutrons.')).toMatchObject({
    explains: true,
    term: 'isotope',
  });
});

test('the term is found in another case or number, with the version that follows it', () => {
  expect(explainsTerm('LLAMA 3.1 405B is a large language model made by Meta.', 'Llama').term).toBe('LLAMA 3.1 405B');
  expect(explainsTerm('Isotopes are forms of an element that differ in neutrons.', 'an isotope').term).toBe('Isotopes');
});

test('of several places the best counts', () => {
  const sentence = 'Llama at a glance: Llama is a family of large language models developed by Meta.';
  expect(explainsTerm(sentence, 'Llama').explains).toBe(true);
});

test('any text and term give a score from 0 to 1', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom('is ', 'a ', '(', ')', ', ', 'İ', '\ud800', 'X')).map((it) => it.join('')),
  );
  fc.assert(
    fc.property(text, fc.option(text, { nil: undefined }), (sentence, term) => {
      const verdict = explainsTerm(sentence, term);
      expect(verdict.score).toBeGreaterThanOrEqual(0);
      expect(verdict.score).toBeLessThanOrEqual(1);
      expect(verdict.explains).toBe(verdict.score >= 0.5);
      if (verdict.term !== null) expect(sentence).toContain(verdict.term);
    }),
  );
});

test('a term in a megabyte of text is scored by what is near it', () => {
  const sentence = `${'Some words before, (in brackets '.repeat(30_000)}Llama is a model`;
  const at = sentence.indexOf('Llama');
  const spent = threadTime(() => {
    for (let round = 0; round < 100; round += 1) scoreTerm(sentence, { start: at, end: at + 5 });
  });
  expect(spent).toBeLessThan(1000); // ms; about 30 on an idle machine
});
