import type { Card, Source, Statement, Update } from './card.ts';
import { newsIn } from './news-in.ts';

export type CardForm = 'text' | 'markdown';

/** The short of a card to paste elsewhere: its answer, what changed last, and the address of that or of the card's source. */
export function cardInBrief(card: Card, source: Source): string {
  const newest = newsIn(card).find(({ id }) => !card.short.basis.includes(id));
  const links = [...(newest?.sources ?? []), source, ...card.updates.flatMap(({ sources }) => sources)];
  const blocks = [
    `${card.question} ${quotedText(card.short)}`,
    newest === undefined ? '' : `${newest.date}: ${newest.text}`,
    links.find(({ url }) => url !== undefined)?.url ?? titleOf(source),
  ];
  return `${blocks.filter((block) => block !== '').join('\n')}\n`;
}

/** A card to paste elsewhere: its answer, the arguments with whose they are, what has changed since, and the source. */
export function cardAsText(card: Card, source: Source, form: CardForm): string {
  const write = form === 'markdown' ? MARKDOWN : PLAIN;
  const blocks = [
    write.heading(card.question),
    write.text(quotedText(card.short)),
    ...card.explanation.map((statement) => write.text(quotedText(statement))),
    list(card.facts?.map(({ label, value }) => write.named(label, write.text(value)))),
    list(card.arguments.map(({ says, text }) => write.named(says, write.text(text)))),
    list(card.updates.map((update) => write.named(update.date, withSources(update, write)))),
    `— ${write.source(source)}`, // a dash reads the same in every language
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

/** Somebody's own words stay a quotation wherever they are pasted. */
export function quotedText({ text, quoted }: Statement): string {
  return quoted ? `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”` : text;
}

interface Writer {
  heading(text: string): string;
  text(text: string): string;
  /** `text` is written already. */
  named(name: string, text: string): string;
  source(source: Source): string;
}

const PLAIN: Writer = {
  heading: (text) => text,
  text: (text) => text,
  named: (name, text) => `- ${name}: ${text}`,
  source: (source) => [titleOf(source), source.url].filter((part) => part !== undefined).join(' '),
};

const MARKDOWN: Writer = {
  heading: (text) => `## ${escaped(text)}`,
  text: escaped,
  named: (name, text) => `- **${escaped(name)}:** ${text}`,
  source: (source) =>
    source.url === undefined ? escaped(titleOf(source)) : `[${escaped(titleOf(source))}](<${source.url}>)`,
};

function withSources({ text, sources }: Update, write: Writer): string {
  return `${write.text(text)} (${sources.map(write.source).join('; ')})`;
}

/** "Title, publisher, 2024-08", as far as it is known. */
export function titleOf({ title, publisher, date }: Source): string {
  return [title, publisher, date].filter((part) => part !== undefined).join(', ');
}

function list(items: readonly string[] = []): string {
  return items.join('\n');
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
