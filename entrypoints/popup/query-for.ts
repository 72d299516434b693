import type { Card } from '../../lib/pack/card.ts';

/** What to search the cards for when a reader asks about a selected text: the topic it names, else the text itself. */
export function queryFor(text: string, cards: readonly Pick<Card, 'title'>[]): string {
  const words = ` ${plain(text)} `;
  const named = cards.filter(({ title }) => words.includes(` ${plain(title)} `));
  const [longest] = named.toSorted((a, b) => b.title.length - a.title.length);
  return longest?.title ?? text;
}

/** Words in small letters, parted by single spaces. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
