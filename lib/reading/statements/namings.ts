import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ArticleFacts } from '../ranking/article-facts.ts';
import { topicAskedBy } from './question-heading.ts';
import { ANSWER_REACH, type Naming, type TopicOnPage } from './topic-features.ts';

/** "It is", "They are", "Es ist": the answer to a question speaks of its topic by a pronoun as well as by name. */
const STAND_IN =
  /^(?:It|They|This|These|Es|Sie|Er|Il|Elle|C['’]est|Ils|Es un|Son|È|Sono|É|São|它|这|これ|それ|이것)(?=[ \u3000-\uffff]|['’])/;

/** Each sentence that names a topic or answers a question about it, for each topic, in text order. */
export function namingsOf(article: ArticleFacts): Naming[] {
  const found: Omit<Naming, 'topic' | 'order'>[] = [];
  const byTopic = new Map<TopicId, Omit<Naming, 'topic' | 'order'>[]>();
  for (const placed of article.told) {
    const own = new Map<TopicId, Mention[]>();
    for (const index of placed.sentence.mentions) {
      const mention = article.mentions[index];
      if (mention === undefined) continue;
      const others = own.get(mention.topic);
      if (others === undefined) own.set(mention.topic, [mention]);
      else others.push(mention);
    }
    const asked =
      placed.heading === null || placed.sinceHeading >= ANSWER_REACH
        ? null
        : topicAskedBy(placed.heading, article.mentions);
    if (asked?.asksWhat === true && !own.has(asked.topic) && STAND_IN.test(placed.sentence.text))
      own.set(asked.topic, []);
    for (const [topic, mentions] of own) {
      const naming = { placed, own: mentions };
      found.push(naming);
      const list = byTopic.get(topic);
      if (list === undefined) byTopic.set(topic, [naming]);
      else list.push(naming);
    }
  }
  return [...byTopic].flatMap(([topic, namings]) => {
    const onPage: TopicOnPage = {
      topic,
      weight: article.topicWeights.get(topic) ?? 0,
      mentions: namings.reduce((sum, { own }) => sum + own.length, 0),
      sentences: namings.length,
    };
    return namings.map((naming, order) => ({ ...naming, topic: onPage, order }));
  });
}
