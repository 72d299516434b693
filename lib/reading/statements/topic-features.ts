import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { isHollow, isPlainlyExplained } from '../explanations/plain-explanation.ts';
import { tieTerm } from '../explanations/read-term.ts';
import type { FrameKind } from '../explanations/term-frame.ts';
import type { ArticleFacts } from '../ranking/article-facts.ts';
import type { Features } from '../ranking/linear-model.ts';
import { flag } from '../ranking/sentence-features.ts';
import type { PlacedSentence } from '../sentences/placed-sentence.ts';
import { topicAskedBy } from './question-heading.ts';

/** What an article has on one topic. */
export interface TopicOnPage {
  readonly topic: TopicId;
  readonly weight: number;
  readonly mentions: number;
  /** Sentences that name it. */
  readonly sentences: number;
}

/** A sentence that names a topic, or answers a question about it. */
export interface Naming {
  readonly placed: PlacedSentence;
  readonly topic: TopicOnPage;
  /** The topic's mentions in it; none where a pronoun stands for it under its question. */
  readonly own: readonly Mention[];
  /** Counted among the sentences that name it, from 0. */
  readonly order: number;
}

/** Sentences under a heading that may be the answer to its question. */
export const ANSWER_REACH = 3;
const COPULA =
  /^["”’»)]* ?(?:(?:is|are|was|were|refers to|means|stands for|ist|sind|war|est|sont|es|son|è|sono|é|são)(?= )|是|就是|とは|は|란|은|는|이란)/;
const ARTICLE = /(?:^|[ (“"])(?:an?|the|eine?|une?|der|die|das|le|la|el|il|o) $/i;
const PREPOSITION =
  /(?:^| )(?:with|on|of|in|for|like|as|by|to|via|using|from|than|and|or|mit|auf|von|für|und|oder|avec|sur|de|pour|et|con|en|para|y|com|em|e|di|per) $/i;

/** What the topic's name and place say for a sentence as a statement on it. `text` is what is shown, from `start` on. */
export function topicFeatures(naming: Naming, article: ArticleFacts, text: string, start: number): Features {
  const { placed, topic, own, order } = naming;
  const { sentence, heading } = placed;
  const asked = heading === null ? null : topicAskedBy(heading, article.mentions);
  const isAsked = asked?.topic === topic.topic && placed.sinceHeading < ANSWER_REACH;
  const others = new Set(sentence.mentions.map((index) => article.mentions[index]?.topic));
  return {
    'topic: weight': topic.weight,
    'topic: mentions': Math.log1p(topic.mentions),
    'topic: sentences': Math.log1p(topic.sentences),
    'topic: share of sentences': topic.sentences / Math.max(1, article.told.length),
    'topic: order': Math.log1p(order),
    'topic: order share': order / Math.max(1, topic.sentences - 1),
    'topic: first': flag(order === 0),
    'topic: times named': Math.min(3, own.length),
    'topic: beside others': flag(others.size > 1),
    'topic: in heading': flag(heading?.mentions.some((at) => article.mentions[at]?.topic === topic.topic) ?? false),
    'topic: asked': flag(isAsked),
    'topic: first answer': flag(isAsked && placed.sinceHeading === 0),
    'topic: asked what': flag(isAsked && asked.asksWhat),
    ...nameFeatures(own[0], article.title, text, start),
    ...frameFeatures(own, sentence.text, sentence.start),
  };
}

function nameFeatures(first: Mention | undefined, title: string, text: string, start: number): Features {
  if (first === undefined) return { 'topic: not named': 1 };
  const from = Math.max(0, first.span.start - start);
  const before = text.slice(0, from);
  const after = text.slice(first.span.end - start);
  const wordsBefore = before.split(' ').filter((it) => it !== '').length;
  return {
    'topic: in title': flag(title.toLowerCase().includes(first.surface.toLowerCase())),
    'topic: place in sentence': Math.min(1, from / Math.max(1, text.length)),
    'topic: among first words': flag(wordsBefore <= 2),
    'topic: words before': Math.log1p(wordsBefore),
    'topic: version': flag(first.version !== undefined),
    'topic: length of name': Math.log(Math.max(1, first.surface.length)),
    'topic: part of a name': flag(/[-/_@]$/.test(before) || /^[-/_@]/.test(after)),
    'topic: comma after': flag(/^[,，]/.test(after)),
    'topic: possessive': flag(/^['’]s/.test(after)),
    'topic: at the end': flag(/^["”’)]*[.。!]/.test(after)),
    'topic: before a noun': flag(/^ [a-zà-ÿ]/.test(after) && !COPULA.test(after)),
    'topic: after article': flag(ARTICLE.test(before)),
    'topic: after bracket': flag(/[(（]$/.test(before)),
    'topic: after preposition': flag(PREPOSITION.test(before)),
    'topic: in a list': flag(/[,、] ?$/.test(before) && /^(?:[,、]| and| und| et| y| e )/.test(after)),
  };
}

function frameFeatures(own: readonly Mention[], text: string, start: number): Features {
  const ends = own.map(({ span }) => span.end - start);
  const terms = own.map(({ span }) => tieTerm(text, { start: span.start - start, end: span.end - start }));
  const frames = new Set(terms.map((term) => (term.frame === null || isHollow(term) ? 'none' : term.frame.kind)));
  const isOneOf = (...kinds: FrameKind[]) => flag(kinds.some((kind) => frames.has(kind)));
  return {
    'topic: is a': isOneOf('is-a', 'is-the'),
    'topic: is': isOneOf('is'),
    'topic: defined': isOneOf('defined-as', 'verb', 'expansion', 'meaning'),
    'topic: aside': isOneOf('apposition', 'relative', 'named'),
    'topic: surely explained': flag(terms.some(({ isSure }) => isSure)),
    'topic: explained': flag(terms.some(isPlainlyExplained)),
    'topic: copula after': flag(ends.some((end) => COPULA.test(text.slice(end, end + 24)))),
  };
}
