import type { Card } from '../../pack/card.ts';

/** A mention as its sentence has it. */
export interface MentionContext {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

interface WrongMark {
  readonly card: Pick<Card, 'title' | 'topic'>;
  readonly url: string;
  readonly title: string | null;
  readonly mentions: readonly MentionContext[];
  /** Of Sidelight and of the browser. */
  readonly versions: string;
}

/** A text to report a wrong mark with. It is copied, never sent: the reader sees all of it before anybody else does. */
export function wrongMarkReport({ card, url, title, mentions, versions }: WrongMark): string {
  const marked = mentions.map(({ before, surface, after }) => `- …${before}[${surface}]${after}…`);
  return [
    `A wrong mark: ${card.title}`,
    '',
    'What is wrong with it, and what the word means here:',
    '(please say it here)',
    '',
    `Page: ${title ?? ''} ${withoutSecrets(url)}`,
    `Topic: ${card.topic}`,
    ...(marked.length > 0 ? ['Marked:', ...marked] : []),
    versions,
    '',
  ].join('\n');
}

/** An address without what follows `?` and `#`, where logins and trackers put names. */
function withoutSecrets(url: string): string {
  return url.replace(/[?#].*$/s, '');
}
