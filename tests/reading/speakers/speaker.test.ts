import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attributionOf } from '../../../lib/reading/speakers/speaker.ts';

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
  ['Ada Quill', '‘The weights of Llama are there for everyone,’ said Ada Quill.'],
  ['Ada Quill', '‘The weights of Llama are there for everyone’, said Ada Quill, a lawyer.'],
  ['Ada Quill', 'Ada Quill: “The weights of Llama are there for everyone.”'],
  ['Ada Quill', 'Ada Quill, who runs the lab, said Llama had to go.'],
  ['Ada Quill', 'Ada Quill, 45, said Llama had to go.'],
  ['Ada Quill', 'Ada Quill (University of Leeds) said that Llama had to go.'],
  ['Ada Quill', 'Ada Quill — a lawyer in Leeds — said that Llama had to go.'],
  ['Ada Quill', 'Ada Quill, a lawyer at Lamb & Sons, the old firm in Leeds, told us so.'],
  ['Ada Quill', 'Ada Quill, the firm’s head of research, said Tuesday that Llama had to go.'],
  ['Ada Quill', 'In a letter on Friday, Ada Quill, the firm’s head of research, said Llama had to go.'],
  ['Ada Quill', 'Open models are cheaper, and safer, said Ada Quill.'],
  ['Ada Quill', 'Meta gave away Llama, a family of models, said Ada Quill.'],
  ['Ada Quill', 'Yesterday Ada Quill said Llama had to go.'],
  ['Ada Quill', 'As Ada Quill put it, Llama is here to stay.'],
  ['Ada Quill', 'Ada Quill said she told the council that Llama was safe.'],
  ['Acme', 'Acme earlier this month said it would run Llama.'],
  ['Acme', 'Acme had already said that Llama was safe.'],
  ['Acme', 'Last week, Acme, which makes phones, said it would run Llama.'],
  ['Acme', 'Llama is free and Acme says it will stay so.'],
  ['Acme and Zenith', 'Acme and Zenith say that Llama runs on their phones.'],
  ['Acme lawyer Ada Quill', '“The weights of Llama are there for everyone,” said Acme lawyer Ada Quill.'],
  ['a spokesperson for Acme', 'A spokesperson for Acme said the models were safe.'],
  ['US officials', 'US officials said that Llama was in use.'],
  ['AT&T', 'AT&T said that it uses Llama for calls.'],
  ['Judge Ada Quill', 'Judge Ada Quill wrote that the use of books was fair.'],
  ['some experts', 'Some experts argue that Llama is safe.'],
])('%s speaks: %s', (speaker, sentence) => {
  expect(attributionOf(sentence)).toEqual({ isReported: true, speaker });
});

test.each([
  ['a pronoun', '“Open source is good for the world,” he said.'],
  ['a pronoun before the verb', 'She argues that open source is safer.'],
  ['nobody, in a quotation', '“Open source is good for the world.”'],
  ['two with one verb', 'Ada Quill, a lawyer, and Ben Ode, her partner, say the risk of Llama is small.'],
  ['three with one verb', 'Acme, Zenith and Apex say that models are safe.'],
  ['two with a verb each', 'Ada Quill claims that Llama is slow, while another user suggests that it is not.'],
  ['two, the first without "that"', 'Acme claims Llama is open source but the council says it is not.'],
  ['somebody in a place', 'In Leeds Ada Quill said Llama had to go.'],
  ['nobody: a wish', 'Imagine that one day Acme said Llama was closed.'],
  ['nobody: a past that was not', 'Had Ada Quill said so in time, Llama would be closed.'],
  ['somebody who is contradicted', 'Contrary to what Ada Quill said, Llama is not open source.'],
  ['nobody, ever', 'Acme has never said that Llama is open source.'],
  ['somebody who might', 'Some will say that Llama is a toy.'],
  ['somebody who did', 'My teacher used to say Llama was a toy.'],
  ['who could be an opening word', 'Early trials say that Llama is slow.'],
  ['a view', 'Quill’s view is that Llama is a risk.'],
  ['a view by its owner', 'To Quill, Llama is a risk.'],
  ['words by their owner', 'In her words, Llama is a gift.'],
  ['a German', 'Llama ist ein Sprachmodell, sagte Ada Quill.'],
  ['a German, by mood', 'Llama sei nicht Open Source, weil die Lizenz zu viel verbiete.'],
  ['a French firm', 'Selon Acme, Llama est un modèle ouvert.'],
  ['a Japanese firm', 'アクメによると、Llamaは安全だ。'],
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
  'The model that everybody thinks of is Llama.',
  'Users’ data stays on the machine that runs Llama.',
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
