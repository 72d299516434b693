import { expect, test } from 'vitest';
import { builtInCards } from '../../lib/pack/built-in/cards.ts';
import type { Card, Update } from '../../lib/pack/card.ts';
import type { Style } from '../../lib/pack/card-as-text.ts';
import { quotationAsText, quotationOf } from '../../lib/pack/card-quotation.ts';

const STYLE: Style = {
  dated: (date) => `<${date}>`,
  quoted: ({ text, quoted }) => (quoted === true ? `[${text}]` : text),
};
const SOURCE = { title: 'The explainer', publisher: 'Example', date: '2024-08', url: 'https://explainer.example/' };
const update = (id: string, date: string, more: Partial<Update> = {}): Update => ({
  id,
  date,
  text: `What happened in ${date}`,
  sources: [{ title: `On ${id}`, url: `https://news.example/${id}` }],
  ...more,
});
const CARD: Card = {
  topic: 'llama',
  kind: 'model',
  title: 'Llama',
  question: 'What is Llama?',
  short: { text: 'A family of models.', basis: ['u2'] },
  explanation: [],
  arguments: [],
  updates: [update('u3', '2026-12', { news: false }), update('u2', '2026-11'), update('u1', '2026-10-02')],
  related: [],
};
const asText = (card: Card) => quotationAsText(quotationOf(card, SOURCE, STYLE), STYLE).split('\n');

test('the answer, what changed last as far as the answer does not say it, and the source of that', () => {
  expect(asText(CARD)).toEqual([
    'What is Llama? A family of models.',
    '<2026-10-02>: What happened in 2026-10-02',
    'On u1 https://news.example/u1',
    '',
  ]);
});

test('a change that the answer rests on where there is no other', () => {
  expect(asText({ ...CARD, updates: CARD.updates.slice(0, 2) })[1]).toBe('<2026-11>: What happened in 2026-11');
});

test('where nothing has changed, the card’s own source', () => {
  expect(asText({ ...CARD, updates: [] })).toEqual([
    'What is Llama? A family of models.',
    'The explainer, Example, <2024-08> https://explainer.example/',
    '',
  ]);
});

test('the source’s own words stay a quotation, and each part stays on its line', () => {
  const short = { text: 'A “family”\nof models.', basis: [], quoted: true };
  expect(asText({ ...CARD, short })[0]).toBe('What is Llama? [A “family” of models.]');
});

test.each(builtInCards.cards.map((card) => [card.topic, card] as const))(
  '%s: three lines at most, the last a link',
  (_, card) => {
    const lines = quotationAsText(quotationOf(card, builtInCards.source, STYLE), STYLE)
      .trimEnd()
      .split('\n');
    expect(lines.length).toBeLessThanOrEqual(3);
    expect(lines.at(-1)).toMatch(/ https:\/\/\S+$/);
  },
);
