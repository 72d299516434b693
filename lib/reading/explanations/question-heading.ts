import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ReadSentence } from '../sentences/read-sentence.ts';

const QUESTION =
  /^(?:\d{1,2}[.)] ?)?(?:(?:so|and|but|first|wait),? )?(?:what(?:['’]s| is| are| was| were| exactly is| exactly are)|who(?:['’]s| is)|what does|what do we mean by) (?:an? |the )?["“‘']?$/i;
const REST = /^["”’']?(?: models?| family| software| mean| exactly| anyway| really)?,? ?\?*$/i;

/** The topic that a heading asks about, as in "What is Llama?"; null for other headings and other questions. */
export function topicAskedBy(heading: ReadSentence, mentions: readonly Mention[]): TopicId | null {
  const mention = mentions[heading.mentions[0] ?? -1];
  if (heading.kind !== 'heading' || mention === undefined) return null;
  const before = heading.text.slice(0, mention.span.start - heading.start);
  const after = heading.text.slice(mention.span.end - heading.start);
  return QUESTION.test(before) && REST.test(after) ? mention.topic : null;
}
