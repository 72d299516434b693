import { expect, test } from 'vitest';
import { copiedStyle } from '../../../entrypoints/popup/copied-style.ts';
import type { Card } from '../../../lib/pack/card.ts';
import { cardAsText, cardInBrief } from '../../../lib/pack/card-as-text.ts';
import { quotationAsText, quotationOf } from '../../../lib/pack/card-quotation.ts';

const SOURCE = { title: 'Explainer', date: '2024-08', url: 'https://weekly.example/' };
const CARD: Card = {
  topic: 'llama',
  kind: 'model',
  title: 'Llama',
  question: 'Llama?',
  short: { text: 'It is “open”.', basis: [], quoted: true },
  explanation: [],
  arguments: [{ says: 'Meta', text: 'Free', basis: [], quoted: true }],
  updates: [{ id: 'u', date: '2026-11-12', text: 'News.', sources: [{ title: 'Report' }] }],
  related: [],
};

test.each([
  ['ar', '«It is “open”.»', '12 نوفمبر 2026', 'أغسطس 2024'],
  ['de', '„It is ‚open‘.“', '12. Nov. 2026', 'Aug. 2024'],
  ['en-GB', '“It is ‘open’.”', '12 Nov 2026', 'Aug 2024'],
  ['es', '«It is “open”.»', '12 nov 2026', 'ago 2024'],
  ['fr', '«\u00a0It is “open”.\u00a0»', '12 nov. 2026', 'août 2024'],
  ['it', '«It is “open”.»', '12 nov 2026', 'ago 2024'],
  ['ja', '「It is 『open』.」', '2026年11月12日', '2024年8月'],
  ['ko', '“It is ‘open’.”', '2026년 11월 12일', '2024년 8월'],
  ['pt-BR', '“It is ‘open’.”', '12 de nov. de 2026', 'ago. de 2024'],
  ['zh-CN', '“It is ‘open’.”', '2026年11月12日', '2024年8月'],
])('in %s what is taken along quotes and dates as the language does', (language, answer, day, month) => {
  const style = copiedStyle(language, language);
  expect(cardInBrief(CARD, SOURCE, style)).toBe(`Llama? ${answer}\n${day}: News.\n${SOURCE.url}\n`);
  expect(quotationAsText(quotationOf(CARD, SOURCE, style), style)).toBe(
    `Llama? ${answer}\n${day}: News.\nExplainer, ${month} ${SOURCE.url}\n`,
  );
  const text = cardAsText(CARD, SOURCE, 'text', style);
  expect(text).toContain(`\n${answer}\n`);
  expect(text).toContain(`- ${day}: News.`);
  expect(text).toContain(`— Explainer, ${month} ${SOURCE.url}`);
  expect(cardAsText(CARD, SOURCE, 'markdown', style)).not.toMatch(/20\d\d-/);
});

test('a card in another language than the interface keeps its marks, and the dates are the reader’s', () => {
  expect(cardInBrief(CARD, SOURCE, copiedStyle('de', 'fr'))).toContain('„It is ‚open‘.“\n12 nov. 2026: News.');
});
