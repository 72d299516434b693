import type { PopupState } from '../../components/popup/props.ts';
import type { Card, CardSet } from '../../lib/pack/card.ts';
import { HOSTILE, SAMPLE_REPORT } from '../../tests/components/sample-page.ts';

const LONG_WORD = 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrik'.repeat(2);

/** Long words, markup and addresses that are no links, wherever a page or an imported pack can put text. */
export function hostileCard(base: Card): Card {
  return {
    ...base,
    title: `${HOSTILE} ${LONG_WORD}`,
    question: `What is ${HOSTILE} ${LONG_WORD}, and why does the name of this one never seem to come to an end?`,
    short: { ...base.short, text: `${HOSTILE} ${base.short.text}` },
    arguments: [{ says: LONG_WORD, text: HOSTILE, basis: [] }],
    updates: [
      {
        id: 'x',
        date: 'yesterday',
        text: HOSTILE,
        sources: [{ title: 'A script', url: 'javascript:alert(1)', publisher: LONG_WORD }],
      },
    ],
  };
}

export function hostileSet(set: CardSet): CardSet {
  return { ...set, cards: set.cards.map((card) => (card.topic === 'llama' ? hostileCard(card) : card)) };
}

export function cardOf({ cards }: CardSet, topic: string): Card {
  const found = cards.find((one) => one.topic === topic);
  if (found === undefined) throw new Error(`gallery: no card ${topic}`);
  return found;
}

export const HOSTILE_STATE: PopupState = {
  kind: 'cards',
  site: { name: `${'very-long-subdomain.'.repeat(4)}example.com`, access: 'always' },
  page: {
    title: `${HOSTILE} ${LONG_WORD}`,
    site: LONG_WORD,
    authors: [HOSTILE, LONG_WORD],
    published: 'a while ago',
    lang: null,
  },
  report: {
    ...SAMPLE_REPORT,
    cards: SAMPLE_REPORT.cards.map((card) => ({ ...card, count: 12_345 })),
    summary: [{ text: `${HOSTILE} ${LONG_WORD}`, span: { start: 0, end: 1 }, isLead: true }],
    statements: [
      { topic: 'llama', kind: 'reports', text: HOSTILE, span: { start: 2, end: 3 }, speaker: LONG_WORD, score: 1 },
    ],
  },
};
