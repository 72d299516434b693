import type { SamplePart } from '../../components/WelcomeSample.tsx';
import { createLinker } from '../../lib/linking/create-linker.ts';
import { readPlainText } from '../../lib/linking/plain-text.ts';
import type { Pack, TopicId } from '../../lib/pack/pack.ts';

/** A text marked as an article is: by the linker, with the pack that marks the news. */
export function readSample(text: string, language: string, pack: Pack): SamplePart[] {
  const read = readPlainText(text, language);
  const mentions = createLinker([pack]).link(read);
  const parts: SamplePart[] = [];
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
