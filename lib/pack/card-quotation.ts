import type { Card, PartialDate, Source } from './card.ts';
import { type Style, titleOf } from './card-as-text.ts';
import { newsIn } from './news-in.ts';

/** What of a card is quoted elsewhere: its answer, the newest change, and where that or the card is from. */
export interface Quotation {
  readonly question: string;
  readonly answer: string;
  readonly newest: { readonly date: PartialDate; readonly text: string } | null;
  readonly source: Source;
}

/** Of a card's changes the newest that its answer does not rest on, else the newest of all. */
export function quotationOf(card: Card, source: Source, { quoted }: Pick<Style, 'quoted'>): Quotation {
  const news = newsIn(card);
  const newest = news.find(({ id }) => !card.short.basis.includes(id)) ?? news[0] ?? null;
  const sources = [...(newest?.sources ?? []), source];
  return {
    question: card.question,
    answer: quoted(card.short),
    newest: newest === null ? null : { date: newest.date, text: newest.text },
    source: sources.find(({ url }) => url !== undefined) ?? sources[0] ?? source,
  };
}

/** In three lines, or two where nothing has changed. */
export function quotationAsText(
  { question, answer, newest, source }: Quotation,
  { dated }: Pick<Style, 'dated'>,
): string {
  const lines = [
    `${question} ${answer}`,
    newest === null ? null : `${dated(newest.date)}: ${newest.text}`,
    [titleOf(source, dated), source.url].filter((part) => part !== undefined).join(' '),
  ];
  return `${lines.flatMap((line) => (line === null ? [] : line.replace(/[^\S\u00a0\u202f]+/g, ' '))).join('\n')}\n`;
}
