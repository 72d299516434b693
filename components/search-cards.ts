import type { Card } from '../lib/pack/card.ts';

/** The cards whose title, question or short answer holds every word of the query; title and question first. */
export function searchCards(cards: readonly Card[], query: string): readonly Card[] {
  const wanted = folded(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => folded(text).includes(word));
  const byName = cards.filter(({ title, question }) => holds(`${title} ${question}`));
  const byAnswer = cards.filter((card) => !byName.includes(card) && holds(allText(card)));
  return [...byName, ...byAnswer];
}

function allText({ title, question, short }: Card): string {
  return `${title} ${question} ${short.text}`;
}

/** Letters without case and accents, so that "Mëta" finds "Meta"; hyphens count as spaces. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[-‐‑]/g, ' ').toLowerCase();
}
