import type { Card } from '../../lib/pack/card.ts';
import type { Pack } from '../../lib/pack/pack.ts';

function card(topic: string, title: string, updates: Card['updates']): Card {
  const short = { text: `About ${title}.`, basis: [] };
  return {
    topic,
    kind: 'model',
    title,
    question: `What is ${title}?`,
    short,
    explanation: [],
    arguments: [],
    updates,
    related: [],
  };
}

/** A pack of three topics whose contrasts show each kind. */
export const PACK: Pack = {
  format: 1,
  id: 'example',
  title: 'Example',
  language: 'en',
  source: { title: 'An article' },
  cards: [
    card('llama', 'Llama', [
      {
        id: 'n4',
        date: '2025-04-05',
        text: 'Llama 4 came out.',
        sources: [{ title: 'Release notes', publisher: 'Maker' }],
      },
      { id: 'n31', date: '2024-07-23', text: 'Llama 3.1 came out.', sources: [{ title: 'Release notes' }] },
      { id: 'n2', date: '2024-09', text: 'Images.', sources: [{ title: 'Model card' }] },
    ]),
    card('open-source', 'Open source', [
      {
        id: 'n3',
        date: '2025-02-18',
        text: 'Not open source.',
        sources: [{ title: 'A reading of the licence', publisher: 'Initiative' }],
      },
    ]),
    card('meta-ai', 'Meta AI', []),
  ],
  names: [],
  contrasts: [
    {
      kind: 'version',
      topic: 'llama',
      version: '3.1',
      name: 'Llama {version}',
      text: 'The page speaks of Llama {version}; the card describes Llama 3.1.',
      releases: [
        { version: '4', update: 'n4' },
        { version: '3.1', update: 'n31' },
      ],
    },
    {
      kind: 'licence',
      topic: 'llama',
      near: 'open-source',
      unless: ['not open'],
      text: 'Named together.',
      update: 'n3',
    },
    { kind: 'overtaken', topic: 'llama', phrases: ['text only'], text: 'Images since.', update: 'n2' },
  ],
};
