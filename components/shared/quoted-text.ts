import type { Statement } from '../../lib/pack/card.ts';

/** A card's text as it is to be read: the source's own words in quotation marks, those within them single. */
export function quotedText({ text, quoted }: Pick<Statement, 'text' | 'quoted'>): string {
  return quoted ? `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”` : text;
}
