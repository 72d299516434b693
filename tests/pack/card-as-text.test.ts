import { expect, test } from 'vitest';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import type { Card } from '../../lib/pack/card.ts';
import { cardAsText, cardInBrief, type Style } from '../../lib/pack/card-as-text.ts';

const SOURCE = { title: 'An explainer', publisher: 'Weekly', date: '2024-08', url: 'https://weekly.example/explainer' };
const STYLE: Style = {
  dated: (date) => `<${date}>`,
  quoted: ({ text, quoted }) => (quoted === true ? `[${text}]` : text),
};
const CARD: Card = {
  topic: 'llama',
  kind: 'model',
  title: 'Llama',
  question: 'What is Llama?',
  short: { text: 'A family of *models*.', basis: [] },
  facts: [{ label: 'Maker', value: 'Meta', basis: [] }],
  explanation: [{ text: 'It comes in sizes.', basis: [] }],
  arguments: [{ says: 'Critics', text: 'It is not open.', basis: [], quoted: true }],
  updates: [
    {
      id: 'u',
      date: '2025-04',
      text: 'Version 4.',
      sources: [{ title: 'A_report', url: 'https://paper.example/a(b)' }],
    },
  ],
  related: [],
};

test('in brief: the answer, what changed last and is not in it, and where that is said', () => {
  expect(cardInBrief(CARD, SOURCE, STYLE)).toBe(
    'What is Llama? A family of *models*.\n<2025-04>: Version 4.\nhttps://paper.example/a(b)\n',
  );
});

test.each<[string, Card]>([
  ['is told in the answer', { ...CARD, short: { ...CARD.short, basis: ['u'] } }],
  ['is no news', { ...CARD, updates: CARD.updates.map((update) => ({ ...update, news: false })) }],
  ['is not there', { ...CARD, updates: [] }],
])('in brief, where the update %s: the answer and the source', (_, card) => {
  expect(cardInBrief(card, SOURCE, STYLE)).toBe(
    'What is Llama? A family of *models*.\nhttps://weekly.example/explainer\n',
  );
});

test('in brief, without any address: the source by name', () => {
  expect(cardInBrief({ ...CARD, updates: [] }, { title: 'A book' }, STYLE)).toBe(
    'What is Llama? A family of *models*.\nA book\n',
  );
});

test('as text', () => {
  expect(cardAsText(CARD, SOURCE, 'text', STYLE)).toBe(`What is Llama?

A family of *models*.

It comes in sizes.

- Maker: Meta

- Critics: [It is not open.]

- <2025-04>: Version 4. (A_report https://paper.example/a(b))

— An explainer, Weekly, <2024-08> https://weekly.example/explainer
`);
});

test('as Markdown, in which nothing of the card is taken for markup', () => {
  expect(cardAsText(CARD, SOURCE, 'markdown', STYLE)).toBe(`## What is Llama?

A family of \\*models\\*.

It comes in sizes.

- **Maker:** Meta

- **Critics:** \\[It is not open.\\]

- **\\<2025-04\\>:** Version 4. ([A\\_report](<https://paper.example/a(b)>))

— [An explainer, Weekly, \\<2024-08\\>](<https://weekly.example/explainer>)
`);
});

test('a card with little in it is still a card with its source', () => {
  const bare = { ...CARD, facts: [], explanation: [], arguments: [], updates: [] };
  expect(cardAsText(bare, { title: 'An explainer' }, 'text', STYLE)).toBe(
    'What is Llama?\n\nA family of *models*.\n\n— An explainer\n',
  );
});

test.each(builtInCards.cards)('$title names its source in both forms', (card) => {
  for (const form of ['text', 'markdown'] as const) {
    expect(cardAsText(card, builtInCards.source, form, STYLE)).toContain(builtInCards.source.title);
  }
});
