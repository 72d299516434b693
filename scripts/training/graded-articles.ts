import { readFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { completeMetadata } from '../../lib/page/metadata/complete-metadata.ts';
import { readPage } from '../../lib/page/reading/read-page.ts';
import { readPageMetadata } from '../../lib/page/reading/read-page-metadata.ts';
import type { ArticleFacts } from '../../lib/reading/ranking/article-facts.ts';
import type { Features } from '../../lib/reading/ranking/linear-model.ts';
import { knownOf, type RatedSentence } from '../../lib/reading/ranking/rate-sentences.ts';
import { rateArticle } from '../../lib/reading/report/rate-article.ts';
import { ALL_SPEECH } from '../../lib/reading/speakers/languages.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';
import { knowledgeOf } from '../annotate/describe-page.ts';
import { parsePage } from '../input/parse-page.ts';
import { readSavedPage } from '../input/saved-page.ts';

/** An article whose sentences somebody has graded from 0 (unfit) to 3 (best). */
export interface GradedArticle {
  readonly id: string;
  /** Articles of one host are never in two folds. */
  readonly host: string;
  readonly facts: ArticleFacts;
  readonly rated: readonly RatedSentence[];
  /** For each rated sentence. */
  readonly features: readonly Features[];
  /** The same: what makes it rest on one before it. */
  readonly leaning: readonly Features[];
  /** For each rated sentence: as a part of a summary; null where nobody has graded them. */
  readonly grades: readonly number[] | null;
  /** The same: whether it leaves the reader asking what it rests on, 0 to 1; null where that is not known. */
  readonly leans: readonly (number | null)[];
  /** The same as a statement on a topic. */
  readonly topicGrades: ReadonlyMap<string, readonly number[]>;
  /** The best grade of any sentence as a statement on a topic, also of one that is not rated. */
  readonly bestOfTopic: ReadonlyMap<string, number>;
}

interface GoldLine {
  readonly id: string;
  readonly sentences: readonly { readonly n: number; readonly text: string }[];
  readonly summary?: Readonly<Record<string, number>>;
  readonly topics?: Readonly<Record<string, { readonly grades: Readonly<Record<string, number>> }>>;
  readonly leans?: Readonly<Record<string, number>>;
}

interface ListLine {
  readonly id: string;
  readonly file: string;
  readonly url: string;
}

/** The articles of a directory with `list.jsonl` (id, file, url) and `gold.jsonl` (id, sentences, summary, topics, leans). */
export function readGradedArticles(directory: string): GradedArticle[] {
  const gold = new Map(readLines<GoldLine>(join(directory, 'gold.jsonl')).map((it) => [it.id, it]));
  return readLines<ListLine>(join(directory, 'list.jsonl')).flatMap((it) => {
    const graded = gold.get(it.id);
    return graded === undefined ? [] : [gradedArticle(directory, it, graded)];
  });
}

function gradedArticle(directory: string, { id, file, url }: ListLine, gold: GoldLine): GradedArticle {
  const { facts, rated, features, leaning } = readArticle(isAbsolute(file) ? file : join(directory, file), url);
  const numbered = gold.sentences.map(({ n, text }) => ({ n, words: fold(text) }));
  const numbers = rated.map(({ text }) => numbersOf(fold(text), numbered));
  const graded = (grades: Readonly<Record<string, number>>) => numbers.map((own) => meanGrade(own, grades));
  const { summary, topics = {}, leans = {} } = gold;
  return {
    id,
    host: new URL(url).host,
    facts,
    rated,
    features,
    leaning,
    grades: summary === undefined ? null : graded(summary),
    leans: numbers.map((own) => (own.some((n) => n in leans) ? meanGrade(own, leans) : null)),
    topicGrades: new Map(Object.entries(topics).map(([topic, { grades }]) => [topic, graded(grades)])),
    bestOfTopic: new Map(
      Object.entries(topics).map(([topic, { grades }]) => [topic, Math.max(0, ...Object.values(grades))]),
    ),
  };
}

const { linker } = knowledgeOf([builtInPack]);

export type ReadArticle = Pick<GradedArticle, 'facts' | 'rated' | 'features' | 'leaning'>;

/** A saved page as the extension reads it. */
export function readArticle(file: string, url: string): ReadArticle {
  const page = readPage(parsePage(readSavedPage(file).html), url, linker);
  const { index, mentions } = page;
  const metadata = runToEnd(readPageMetadata(page, completeMetadata));
  const { facts, rated } = runToEnd(rateArticle(index, mentions, metadata, ALL_SPEECH));
  const known = rated.map(({ placed, text }) => knownOf(facts, placed, text));
  return {
    facts,
    rated,
    features: known.map(({ features }) => Object.assign({}, ...features) as Features),
    leaning: known.map(({ leaning }) => leaning),
  };
}

/** The graded sentences that a sentence of ours consists of: those that it holds, or the one that holds most of it. */
function numbersOf(words: string, numbered: readonly { readonly n: number; readonly words: string }[]): number[] {
  const LEAST = 20; // UTF-16 units; shorter ones stand in others by chance
  const HALF = 0.5;
  return numbered
    .filter(
      (it) =>
        it.words !== '' &&
        (it.words === words ||
          (it.words.length > LEAST && words.includes(it.words)) ||
          (words.length > LEAST && it.words.includes(words) && words.length >= HALF * it.words.length)),
    )
    .map(({ n }) => n);
}

function meanGrade(numbers: readonly number[], grades: Readonly<Record<string, number>>): number {
  return numbers.reduce((sum, n) => sum + (grades[n] ?? 0), 0) / Math.max(1, numbers.length);
}

/** Letters and digits alone, as one would compare by eye. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

export function readLines<T>(file: string): T[] {
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);
}
