import { stampOf } from '../../../lib/pack/languages/stamp.ts';
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
      glance: { text: 'A small bird.', basis: ['b01'] },
      short: { text: 'A small bird with a red breast.', basis: ['b01'] },
      status: {
        standing: 'disputed',
        licence: { terms: 'own', owner: 'Example Society' },
        newest: { text: 'Robin Junior', date: '2025-02' },
        basis: ['b01'],
      },
      spectrum: {
        places: [
          {
            openness: 'conditional-weights',
            label: 'Robin',
            parts: { weights: 'open', code: 'partly', data: 'unknown' },
            basis: ['b01'],
          },
        ],
        disagree: [{ says: 'Gardeners', text: 'It is free.', basis: ['b03'], side: 'for', date: '2024' }],
      },
      checked: '2025-03',
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
        { id: 'n02', date: '2024-11', text: 'The count was announced.', sources: [{ title: 'Notice' }], news: false },
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
  timeline: [
    { date: '2024-11', label: 'Count', topics: ['robin', 'feeder'], sources: [{ title: 'Notice' }] },
    {
      date: '2025',
      label: 'Robin Junior',
      topics: ['robin'],
      version: { topic: 'robin', number: '2' },
      openness: 'fully-open',
      sources: [{ title: 'Winter count' }],
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
    { topic: 'feeder', core: false, quiet: false, aliases: ['bird feeder'], cuesOf: 'robin' },
  ],
  translations: [{ language: 'de', texts: [{ at: 'robin.title', of: stampOf('Robin'), text: 'Rotkehlchen' }] }],
} satisfies Pack;
