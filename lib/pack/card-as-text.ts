import type { Card, PartialDate, Source, Statement, Update } from './card.ts';
import { newsIn } from './news-in.ts';

export type CardForm = 'text' | 'markdown';

/** How those who read the card write. */
export interface Style {
  dated(date: PartialDate): string;
  /** Somebody's own words stay a quotation wherever they are pasted. */
  quoted(statement: Statement): string;
}

/** The short of a card to paste elsewhere: its answer, what changed last, and the address of that or of the card's source. */
export function cardInBrief(card: Card, source: Source, { dated, quoted }: Style): string {
  const newest = newsIn(card).find(({ id }) => !card.short.basis.includes(id));
  const links = [...(newest?.sources ?? []), source, ...card.updates.flatMap(({ sources }) => sources)];
  const blocks = [
    `${card.question} ${quoted(card.short)}`,
    newest === undefined ? '' : `${dated(newest.date)}: ${newest.text}`,
    links.find(({ url }) => url !== undefined)?.url ?? titleOf(source, dated),
  ];
  return `${blocks.filter((block) => block !== '').join('\n')}\n`;
}

/** A card to paste elsewhere: its answer, the arguments with whose they are, what has changed since, and the source. */
export function cardAsText(card: Card, source: Source, form: CardForm, { dated, quoted }: Style): string {
  const write = form === 'markdown' ? MARKDOWN : PLAIN;
  const blocks = [
    write.heading(card.question),
    write.text(quoted(card.short)),
    ...card.explanation.map((statement) => write.text(quoted(statement))),
    list(card.facts?.map(({ label, value }) => write.named(label, write.text(value)))),
    list(card.arguments.map((argument) => write.named(argument.says, write.text(quoted(argument))))),
    list(card.updates.map((update) => write.named(dated(update.date), withSources(update, write, dated)))),
    `— ${write.source(source, dated)}`, // a dash reads the same in every language
  ];
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
}

interface Writer {
  heading(text: string): string;
  text(text: string): string;
  /** `text` is written already. */
  named(name: string, text: string): string;
  source(source: Source, dated: Style['dated']): string;
}

const PLAIN: Writer = {
  heading: (text) => text,
  text: (text) => text,
  named: (name, text) => `- ${name}: ${text}`,
  source: (source, dated) => [titleOf(source, dated), source.url].filter((part) => part !== undefined).join(' '),
};

const MARKDOWN: Writer = {
  heading: (text) => `## ${escaped(text)}`,
  text: escaped,
  named: (name, text) => `- **${escaped(name)}:** ${text}`,
  source(source, dated) {
    const title = escaped(titleOf(source, dated));
    return source.url === undefined ? title : `[${title}](<${source.url}>)`;
  },
};

function withSources({ text, sources }: Update, write: Writer, dated: Style['dated']): string {
  return `${write.text(text)} (${sources.map((source) => write.source(source, dated)).join('; ')})`;
}

/** "Title, publisher, Aug 2024", as far as it is known. */
export function titleOf({ title, publisher, date }: Source, dated: Style['dated']): string {
  return [title, publisher, date === undefined ? date : dated(date)].filter((part) => part !== undefined).join(', ');
}

function list(items: readonly string[] = []): string {
  return items.join('\n');
}

/** Text that Markdown shows as it is. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
}
