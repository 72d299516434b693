import { expect, test } from 'vitest';
import { bestQuote } from '../../../entrypoints/card/best-quote.ts';
import type { CardView } from '../../../lib/page/card/page-card.ts';
import type { TopicStatement } from '../../../lib/reading/page-report.ts';

const stated = (text: string, start: number, score: number, topic = 'forum'): TopicStatement => ({
  topic,
  kind: 'states',
  text,
  span: { start, end: start + text.length },
  score,
});

const viewOf = (start: number, statements: readonly TopicStatement[]) =>
  ({ topic: 'forum', span: { start, end: start + 5 }, report: { statements } }) as unknown as CardView;

const FORUM = stated('A forum is a board.', 100, 0.9);
const REPLIES = stated('A forum lives by its replies.', 400, 0.85);
const AGES = stated('Forums are older than the web.', 900, 0.85);

test.each<[string, number, readonly TopicStatement[], string, string | null]>([
  ['the best one', 0, [FORUM, stated('A forum has rules.', 10, 0.2)], '', FORUM.text],
  ['of those as good the nearest', 880, [FORUM, REPLIES, AGES], '', AGES.text],
  ['not the one that the mention is in', 102, [FORUM, REPLIES], '', REPLIES.text],
  ['not the one that is the card’s own answer', 0, [FORUM, REPLIES], FORUM.text, REPLIES.text],
  ['none where the answer is all that there is', 0, [FORUM], FORUM.text, null],
  ['none of another topic', 0, [stated('A shop sells.', 5, 0.9, 'shop')], '', null],
])('of what the page says a card quotes %s', (_name, start, statements, answer, expected) => {
  expect(bestQuote(viewOf(start, statements), answer)?.text ?? null).toBe(expected);
});
