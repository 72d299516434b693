import type { Card } from '../../lib/pack/card.ts';

/**
 * The cards that hold every word of the query: first those with the most of them in title and question ("Llama 4" is about Llama), of these
 * the ones that need no more than the short answer for the others.
 */
export function searchCards(cards: readonly Card[], query: string): readonly Card[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const depthOf = (card: Card) => {
    let text = '';
    return levelsOf(card).findIndex((level) => {
      text += ` ${folded(level.join(' '))}`;
      return wanted.every((word) => text.includes(word));
    });
  };
  const namedBy = ({ title, question }: Card) => {
    const name = folded(`${title} ${question}`);
    return wanted.filter((word) => name.includes(word)).length;
  };
  return cards
    .map((card) => ({ card, depth: depthOf(card), named: namedBy(card) }))
    .filter(({ depth }) => depth >= 0)
    .sort((a, b) => b.named - a.named || a.depth - b.depth)
    .map(({ card }) => card);
}

/** The card's texts, in the order in which a reader meets them. */
function levelsOf({ title, question, short, facts = [], explanation, arguments: said, updates }: Card): string[][] {
  return [
    [title, question],
    [short.text],
    [
      ...facts.flatMap(({ label, value }) => [label, value]),
      ...[...explanation, ...said, ...updates].map(({ text }) => text),
    ],
  ];
}

/** Letters without case and accents, so that "Mëta" finds "Meta"; hyphens count as spaces, and the two spellings of "licence" as one. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐‑]/g, ' ')
    .toLowerCase()
    .replaceAll('licence', 'license');
}
