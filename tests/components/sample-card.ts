import type { Card, Source } from '../../lib/pack/card.ts';

export const SAMPLE_SOURCE: Source = {
  title: 'An explainer of ours',
  publisher: 'Example Weekly',
  date: '2024-08',
  url: 'https://weekly.example/explainer',
};

/** A card with every part filled. */
export const SAMPLE_CARD: Card = {
  topic: 'llama',
  kind: 'model',
  title: 'Llama',
  question: 'What is Llama?',
  short: { text: 'A family of models that developers can download.', basis: ['c1'] },
  facts: [{ label: 'Maker', value: 'Meta', basis: ['c1'] }],
  explanation: [{ text: 'It comes in several sizes.', basis: ['c2'] }],
  arguments: [
    { says: 'Meta', text: 'It matches the best.', basis: ['c3'] },
    { says: 'Meta', text: 'It will soon read images.', basis: ['c4'] },
    { says: 'Critics', text: 'It is not open source.', basis: ['c5'] },
  ],
  updates: [
    update('u4', '2026-04-30', 'A newer family took over.'),
    update('u3', '2025-04', 'Version 4 came out.'),
    update('u2', '2024-09', 'Version 3.2 came out.'),
    update('u1', '2024-08-20', 'A hundred million downloads were counted.'),
    update('u0', '2023-02', 'The first version went to researchers.'),
  ],
  related: ['open-source'],
};

export const OTHER_CARD: Card = {
  topic: 'open-source',
  kind: 'idea',
  title: 'Open source',
  question: 'What is “open source”?',
  short: { text: 'Software whose code anyone may get, change and pass on.', basis: ['c6'] },
  explanation: [],
  arguments: [],
  updates: [],
  related: ['llama', 'no-such-topic'],
};

function update(id: string, date: string, text: string): Card['updates'][number] {
  return {
    id,
    date,
    text,
    sources: [{ title: `Report ${id}`, publisher: `Paper ${id}`, url: `https://paper.example/${id}` }],
  };
}
