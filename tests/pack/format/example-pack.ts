import type { Pack } from '../../../lib/pack/pack.ts';

/** A small pack with every field of the format; each call gives a fresh one to spoil. */
export function examplePack() {
  return structuredClone(EXAMPLE);
}

const EXAMPLE = {
  format: 1,
  id: 'garden-birds',
  title: 'Garden birds',
  language: 'en-GB',
  source: {
    title: 'Birds at the feeder',
    publisher: 'Example Press',
    date: '2024',
    url: 'https://press.example/birds',
  },
  cards: [
    {
      topic: 'robin',
      kind: 'model',
      title: 'Robin',
      question: 'What is a robin?',
      short: { text: 'A small bird with a red breast.', basis: ['b01'] },
      facts: [{ label: 'Colour', value: 'Red and brown', basis: ['b01'] }],
      explanation: [{ text: 'It sings in winter too.', basis: ['b02', 'n01'] }],
      arguments: [{ says: 'Gardeners', text: 'Robins follow the spade.', basis: ['b03'] }],
      updates: [
        {
          id: 'n01',
          date: '2025-02-28',
          text: 'A count found more of them.',
          sources: [
            { title: 'Winter count', publisher: 'Example Society', url: 'https://society.example/count?year=2025' },
          ],
        },
        { id: 'n02', date: '2024-11', text: 'The count was announced.', sources: [{ title: 'Notice' }] },
      ],
      related: ['feeder'],
    },
    {
      topic: 'feeder',
      kind: 'background',
      title: 'Feeder',
      question: 'What is a feeder?',
      short: { text: 'A place where seed is put out.', basis: [] },
      explanation: [],
      arguments: [],
      updates: [],
      related: [],
    },
  ],
  names: [
    {
      topic: 'robin',
      core: true,
      aliases: ['Robin', { text: ['redbreast', 'red-breast'], case: 'any', prior: 0, in: { fr: -2 } }],
      lookAlikes: ['Robin Hood', { text: 'round robin', case: 'any' }],
      cues: [{ points: 1, place: 'near', case: 'any', text: ['bird', 'nest'] }],
      grammar: { versions: true, sizes: false, variants: ['Junior'] },
      joined: -1,
    },
    { topic: 'feeder', core: false, aliases: ['bird feeder'] },
  ],
} satisfies Pack;
