import type { CardKind, TopicId } from '../../pack/card.ts';
import type { Pack } from '../../pack/pack.ts';
import { readPlainText } from '../../text/plain-text.ts';
import { createLinker } from './create-linker.ts';

/** A piece of a text: a mention, or what stands between two. */
export interface TextPart {
  readonly text: string;
  readonly mention?: {
    readonly topic: TopicId;
    readonly kind: CardKind;
    readonly isFirst: boolean;
    /** Which of the topic's mentions it is, counted from 1. */
    readonly position: { readonly index: number; readonly total: number };
  };
}

/** A text marked as an article is: by the linker, with the pack that marks the news. */
export function splitAtMentions(text: string, language: string, pack: Pack): TextPart[] {
  const read = readPlainText(text, language);
  const mentions = createLinker([pack]).link(read);
  const parts: TextPart[] = [];
  const seen = new Map<TopicId, number>();
  let from = 0;
  for (const { topic, span } of mentions) {
    const { start, end } = read.toRaw(span);
    if (start > from) parts.push({ text: text.slice(from, start) });
    const index = (seen.get(topic) ?? 0) + 1;
    seen.set(topic, index);
    parts.push({
      text: text.slice(start, end),
      mention: {
        topic,
        kind: pack.cards.find((card) => card.topic === topic)?.kind ?? 'background',
        isFirst: index === 1,
        position: { index, total: mentions.filter((mention) => mention.topic === topic).length },
      },
    });
    from = end;
  }
  if (from < text.length) parts.push({ text: text.slice(from) });
  return parts;
}
