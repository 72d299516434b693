import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ReadSentence } from '../sentences/read-sentence.ts';

/** What a heading asks of a topic: what it is, or something else. */
export interface AskedTopic {
  readonly topic: TopicId;
  readonly asksWhat: boolean;
}

const WHAT_IS =
  /^(?:\d{1,2}[.)] ?)?(?:(?:so|and|but|first|wait),? )?¿?(?:what(?:['’]s| is| are| was| were| exactly is| exactly are)|who(?:['’]s| is)|what does|what do we mean by|was (?:ist|sind)|qu['’]est-ce que?|(?:qué|quién) (?:es|son)|o que (?:é|são)|(?:che )?cos['’]è|cosa sono|什么是|ما هو|ما هي) ?(?:an? |the |l['’])?["“‘'«]?$/i;
const REST = /^["”’'»]?(?: models?| family| software| mean| exactly| anyway| really)?,? ?[?？؟]*$/i;
/** 「Llamaとは」, "Llama란 무엇인가", "Llama 是什么" */
const WHAT_AFTER = /^["”」]?(?:とは|って|란|이란|은 무엇|는 무엇| ?是什么)/;
const QUESTION = /[?？؟]["”’»]?$/;

/** The topic that a heading asks about, as in "What is Llama?" and "Why is Llama free?"; null for other headings. */
export function topicAskedBy(heading: ReadSentence, mentions: readonly Mention[]): AskedTopic | null {
  const mention = mentions[heading.mentions[0] ?? -1];
  if (heading.kind !== 'heading' || mention === undefined) return null;
  const before = heading.text.slice(0, mention.span.start - heading.start);
  const after = heading.text.slice(mention.span.end - heading.start);
  const asksWhat = (WHAT_IS.test(before) && REST.test(after)) || (before === '' && WHAT_AFTER.test(after));
  return asksWhat || QUESTION.test(heading.text) ? { topic: mention.topic, asksWhat } : null;
}
