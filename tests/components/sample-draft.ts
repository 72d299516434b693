import type { DraftedCard, DraftOnShelf } from '../../components/packs/props.ts';
import { OTHER_CARD, SAMPLE_CARD } from './sample-card.ts';

const FIRST = 'A heat pump is a machine that moves warmth from a cold place to a warmer one.';

/** A card of an article on heat pumps, as the options show it before it is saved. */
function draftedCard(topic: string, question: string, answer: string, more: Partial<DraftedCard> = {}): DraftedCard {
  const short = { text: answer, basis: [], quoted: true as const };
  return {
    card: { ...SAMPLE_CARD, topic, question, title: question.slice(10, -1), short },
    aliases: [],
    choices: [],
    marks: [],
    isLeftOut: false,
    faults: {},
    ...more,
  };
}

const HEAT_PUMP = draftedCard('heat-pump', 'What is a heat pump?', FIRST, {
  aliases: ['heat pump', 'heat pumps'],
  choices: [
    { text: FIRST, heading: 'What is a heat pump?' },
    { text: 'Half of the houses that are built today have a heat pump in the cellar.', heading: null },
    {
      text: 'On the coldest days of the year a heat pump draws as much current as an oven does, and gives three times the warmth.',
      heading: 'How does it help the grid, and who pays for the current on the coldest days of the year?',
    },
  ],
  marks: [
    { name: 'heat pump', count: 12 },
    { name: 'heat pumps', count: 5 },
  ],
});

export const SAMPLE_DRAFT: DraftOnShelf = {
  cards: [
    HEAT_PUMP,
    draftedCard('cop', 'What does the coefficient of performance mean?', OTHER_CARD.short.text, { aliases: ['COP'] }),
    draftedCard('grid', 'How does it help the grid?', 'It can wait an hour when the grid is short of power.'),
    draftedCard('noise', 'Why is it noisy?', 'Because it has a fan.', { isLeftOut: true }),
  ],
  titleFault: null,
  beyond: 260,
  refusals: 0,
};

/** It was to be saved with an empty question, an answer that is too long, and a name that is none. */
export const EDITED_DRAFT: DraftOnShelf = {
  ...SAMPLE_DRAFT,
  cards: SAMPLE_DRAFT.cards.map((drafted) => {
    if (drafted.card.topic !== 'heat-pump') return drafted;
    const answer = `${FIRST} I have one myself. `.repeat(3);
    return {
      ...drafted,
      card: { ...drafted.card, question: '', short: { text: answer, basis: [] } },
      faults: {
        question: { kind: 'empty' },
        answer: { kind: 'long', most: 280, length: answer.length },
        aliases: { kind: 'noName', name: 'x' },
      },
    };
  }),
  refusals: 1,
};
