import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import type { ReadableText } from '../../text/readable-text.ts';
import type { PageContext } from '../page-report.ts';
import { wordsOf } from '../sentences/likeness.ts';
import { type PlacedSentence, placeSentences } from '../sentences/placed-sentence.ts';
import type { ReadSentence } from '../sentences/read-sentence.ts';
import { type Centrality, measureCentrality } from './centrality.ts';

/** What is known of an article as a whole when its sentences are rated. */
export interface ArticleFacts {
  readonly told: readonly PlacedSentence[];
  /** For each that is told. */
  readonly centrality: readonly Centrality[];
  readonly mentions: readonly Mention[];
  readonly topicWeights: ReadonlyMap<TopicId, number>;
  readonly title: string;
  readonly titleWords: ReadonlySet<string>;
  /** Of the title's words: how rare each is in the article, all together 1. */
  readonly titleWeight: ReadonlyMap<string, number>;
  /** Of the first sentences. */
  readonly leadWords: ReadonlySet<string>;
  readonly headings: number;
  /** Headings over the page's own summary. */
  readonly keyHeadings: ReadonlySet<ReadSentence>;
}

const LEAD = 3; // sentences

/** What heads the summary that a page gives of itself, in the ten languages of the interface. */
const KEY_POINTS =
  /\b(?:key (?:points|takeaways|facts|findings|insights)|takeaways|at a glance|in (?:short|brief)|summary|tl;?dr|the gist|highlights|bottom line|das wichtigste|kurz gefasst|zusammenfassung|auf einen blick|en bref|l['’]essentiel|résumé|points? clés?|à retenir|en resumen|claves|resumen|puntos clave|em resumo|resumo|pontos[- ]chave|in breve|in sintesi|punti chiave|riassunto)\b|要点|摘要|概要|总结|小结|核心|まとめ|ポイント|要約|요약|핵심|الخلاصة|أهم النقاط|ملخص/i;
const LONGEST_HEADING = 60; // UTF-16 units; a longer one says more than that

/** Yields where it may be interrupted. */
export function* gatherFacts(
  { blocks }: Pick<ReadableText, 'blocks'>,
  sentences: readonly ReadSentence[],
  mentions: readonly Mention[],
  cards: readonly { readonly topic: TopicId; readonly weight: number }[],
  context: PageContext,
): Generator<undefined, ArticleFacts> {
  const told = yield* placeSentences(sentences, blocks);
  const centrality = yield* measureCentrality(told);
  const headings = sentences.filter(({ kind }) => kind === 'heading');
  const titleWords = wordsOf(context.title ?? '');
  yield;
  return {
    told,
    centrality,
    mentions,
    topicWeights: new Map(cards.map(({ topic, weight }) => [topic, weight])),
    title: context.title ?? '',
    titleWords,
    titleWeight: rarityOf(titleWords, told),
    leadWords: new Set(told.slice(0, LEAD).flatMap(({ sentence }) => [...sentence.words()])),
    headings: headings.length,
    keyHeadings: new Set(headings.filter(({ text }) => headsKeyPoints(text))),
  };
}

/** The fewer sentences have a word, the more it says of what the title is about. */
function rarityOf(words: ReadonlySet<string>, told: readonly PlacedSentence[]): ReadonlyMap<string, number> {
  const counts = new Map([...words].map((word) => [word, 0]));
  for (const { sentence } of told) {
    const own = sentence.words();
    for (const [word, count] of counts) if (own.has(word)) counts.set(word, count + 1);
  }
  const weights = [...counts].map(
    ([word, count]) => [word, count === 0 ? 0 : Math.log1p(told.length / count)] as const,
  );
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([word, weight]) => [word, all === 0 ? 0 : weight / all]));
}

/** Whether a heading, or a label before a colon, opens the page's own summary: "Key points", "In short", "TL;DR". */
function headsKeyPoints(heading: string): boolean {
  return heading.length <= LONGEST_HEADING && KEY_POINTS.test(heading);
}
