import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributionOf } from '../../lib/reading/speaker.ts';

test.each([
  ['Zuckerberg', '“Open source is good for the world,” Zuckerberg said on Tuesday.'],
  ['Mark Zuckerberg', '“We will keep the models open,” said Mark Zuckerberg, the company’s founder.'],
  ['Mark Zuckerberg', 'Mark Zuckerberg says Apple sets the rules.'],
  ['Mark Zuckerberg', 'Mark Zuckerberg, the company’s chief executive, wrote that closed models are a risk.'],
  ['the Open Source Initiative', 'According to the Open Source Initiative, the licence is not open source.'],
  ['the Open Source Initiative', 'The licence is not open source, according to the Open Source Initiative.'],
  ['critics', 'Critics argue that the licence has too many limits.'],
  ['backers of closed AI', 'Backers of closed AI warn that anyone could misuse Llama.'],
  ['Meta', 'But Meta says that Llama is safe.'],
  ['the company', 'The company claims that Llama matches the best models.'],
  ['Charles E. Moore', '“It is a mess,” said Charles E. Moore, a lawyer.'],
  ['Yann LeCun', 'Llama, Yann LeCun said, will be everywhere.'],
  ['a member', 'Trouble with tuning: A member reported that Llama stops after two words.'],
  ['the GitHub releases', 'The tool runs Llama 4, according to the GitHub releases.'],
  ['Meta AI researchers', 'Meta AI researchers believe that Llama can do more.'],
])('%s speaks: %s', (speaker, sentence) => {
  expect(attributionOf(sentence)).toEqual({ isReported: true, speaker });
});

test.each([
  ['a pronoun', '“Open source is good for the world,” he said.'],
  ['a pronoun before the verb', 'She argues that open source is safer.'],
  ['nobody, in a quotation', '“Open source is good for the world.”'],
])('%s is reported, and nobody named', (_name, sentence) => {
  expect(attributionOf(sentence)).toEqual({ isReported: true, speaker: null });
});

test.each([
  'Llama is a family of language models.',
  'The United States has no such law.',
  'Opening the weights is easier said than done.',
  'Meta’s claims about Llama were tested by two teams.',
  'Meta was told to stop training on posts.',
  'Llama adds support for images.',
  'The firm has nothing to say about it.',
  'A “family” of models was released.',
  'All went according to plan.',
  'Discussion suggested Llama as a tool for the task.',
])('nobody speaks: %s', (sentence) => {
  expect(attributionOf(sentence)).toEqual({ isReported: false, speaker: null });
});

test('any text can be asked; a speaker is in the text, but for the case of a first letter', () => {
  const parts = fc.constantFrom(
    'said',
    ' ',
    'Ann',
    ', ',
    '“',
    '”',
    'the ',
    'company ',
    'according to ',
    '.',
    '\ud800',
    "'s",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(parts).map((it) => it.join('')),
      ),
      (sentence) => {
        const { speaker } = attributionOf(sentence);
        if (speaker !== null) expect(sentence.toLowerCase()).toContain(speaker.toLowerCase());
      },
    ),
  );
});
