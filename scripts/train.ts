import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { type LinearModel, logOddsOf } from '../lib/reading/ranking/linear-model.ts';
import { LEANING_MODEL } from '../lib/reading/ranking/models.ts';
import { namingsOf } from '../lib/reading/statements/namings.ts';
import { topicFeatures } from '../lib/reading/statements/topic-features.ts';
import {
  fold,
  type GradedArticle,
  type ReadArticle,
  readArticle,
  readGradedArticles,
  readLines,
} from './training/graded-articles.ts';
import { FOLDS, foldOf, judgeExtracts, judgeStatements, judgeSummaries } from './training/judge-ranker.ts';
import { fitLogistic, type WeighedExample } from './training/logistic-regression.ts';

const USAGE = `Usage: npm run train -- DIRECTORY... [--extracts DIRECTORY] [--write]

Trains what rates sentences (lib/reading/ranking/weights.json) and prints its scores, each article judged by weights that have not seen its
host. DIRECTORY: list.jsonl ({id, file, url}) and gold.jsonl ({id, sentences: [{n, text}], summary: {n: grade}, topics: {topic: {grades}}}), grades
0 to 3; or, of some sentences of an article, leans ({n: 0 to 1}) in place of summary and topics: whether they leave the reader asking what
they rest on. Without any the weights for that stay. --extracts: list.jsonl and gold.jsonl ({id, summary}) of articles with an extract each.`;

const WRITTEN = 'lib/reading/ranking/weights.json';
/** A grade as a chance that an editor shows the sentence: 1 is secondary, 2 is good. */
const CHANCE_OF_GRADE = [0, 0.25, 0.85, 1];
const PENALTY = 100;
const LEANING_PENALTY = 10;
/** No sentence is quite sure to lean, or not to. */
const LEAST_SURE = 0.04;
/** A long article counts no more than one of so many sentences. */
const SENTENCES_OF_WEIGHT = 60;
/** Sentences of extracts are chosen more freely than editors choose. */
const EXTRACT_WEIGHT = 0.25;
const DIGITS = 3;

/** A sentence of an article as an example; `isFit` is for all of them: what is not fit is never rated. */
export interface Extract {
  readonly id: string;
  readonly article: ReadArticle;
  readonly isIn: readonly boolean[];
}

function targetOf(grade: number): number {
  const low = Math.floor(grade);
  const [from = 0, to = 1] = [CHANCE_OF_GRADE[low], CHANCE_OF_GRADE[Math.min(3, low + 1)]];
  return from + (to - from) * (grade - low);
}

function summaryExamples(articles: readonly GradedArticle[], extracts: readonly Extract[]): WeighedExample[] {
  return [
    ...articles.flatMap(({ features: all, grades }) =>
      (grades ?? []).map((grade, at) => ({
        features: all[at] ?? {},
        target: targetOf(grade),
        weight: SENTENCES_OF_WEIGHT / Math.max(SENTENCES_OF_WEIGHT, all.length),
      })),
    ),
    ...extracts.flatMap(({ article, isIn }) =>
      article.features.map((features, at) => ({
        features,
        target: targetOf(isIn[at] ? 2 : 0),
        weight: EXTRACT_WEIGHT,
      })),
    ),
  ];
}

function statementExamples(articles: readonly GradedArticle[]): WeighedExample[] {
  return articles.flatMap(({ facts, rated, features: all, topicGrades }) => {
    const places = new Map(rated.map((it, at) => [it.placed.at, { it, at }]));
    return namingsOf(facts).flatMap((naming) => {
      const place = places.get(naming.placed.at);
      const grades = topicGrades.get(naming.topic.topic);
      if (place === undefined || grades === undefined) return [];
      const { it, at } = place;
      const features = { ...all[at], ...topicFeatures(naming, facts, it.text, it.start) };
      return [{ features, target: targetOf(grades[at] ?? 0), weight: 1 }];
    });
  });
}

function leaningExamples(articles: readonly GradedArticle[]): WeighedExample[] {
  return articles.flatMap(({ leaning, leans }) =>
    leaning.flatMap((features, at) => {
      const target = leans[at] ?? null;
      return target === null ? [] : [{ features, target: LEAST_SURE + (1 - 2 * LEAST_SURE) * target, weight: 1 }];
    }),
  );
}

interface Models {
  readonly summary: LinearModel;
  readonly statement: LinearModel;
  readonly leaning: LinearModel;
}

function train(articles: readonly GradedArticle[], extracts: readonly Extract[]): Models {
  const leaning = leaningExamples(articles);
  return {
    summary: rounded(fitLogistic(summaryExamples(articles, extracts), PENALTY)),
    statement: rounded(fitLogistic(statementExamples(articles), PENALTY)),
    leaning: leaning.length === 0 ? LEANING_MODEL : rounded(fitLogistic(leaning, LEANING_PENALTY)),
  };
}

function rounded({ bias, weights }: LinearModel): LinearModel {
  const round = (value: number) => Number(value.toFixed(DIGITS));
  const kept = Object.entries(weights)
    .map(([name, weight]) => [name, round(weight)] as const)
    .filter(([, weight]) => weight !== 0);
  return { bias: round(bias), weights: Object.fromEntries(kept) };
}

function crossValidate(
  articles: readonly GradedArticle[],
  extracts: readonly Extract[],
  judged: readonly (readonly GradedArticle[])[],
): void {
  const modelsOf = new Map<number, Models>();
  for (let out = 0; out < FOLDS; out += 1) {
    modelsOf.set(
      out,
      train(
        articles.filter(({ host }) => foldOf(host) !== out),
        extracts.filter(({ id }) => foldOf(id) !== out),
      ),
    );
  }
  const modelFor = (name: string) => modelsOf.get(foldOf(name)) as Models;
  for (const part of judged.map((set) => set.filter(({ grades }) => grades !== null))) {
    if (part.length === 0) continue;
    console.log(`${part.length} articles`);
    console.log(`  in brief: ${judgeSummaries(part, (article) => summaryOddsOf(article, modelFor(article.host)))}`);
    console.log(`  statements: ${judgeStatements(part, (article) => modelFor(article.host).statement)}`);
  }
  if (extracts.length > 0) {
    console.log(`extracts: ${judgeExtracts(extracts, ({ id, article }) => summaryOddsOf(article, modelFor(id)))}`);
  }
}

function summaryOddsOf({ features, rated }: ReadArticle, { summary }: Models): number[] {
  return features.map((own, at) => logOddsOf(summary, [own]) - (rated[at]?.leaning ?? 0));
}

/** Which features carry a model: by the log odds that one deviation of theirs is worth. */
function printCarriers(name: string, model: LinearModel, examples: readonly WeighedExample[]): void {
  const worth = Object.entries(model.weights).map(([feature, weight]) => {
    const values = examples.map(({ features }) => features[feature] ?? 0);
    const mean = values.reduce((sum, it) => sum + it, 0) / values.length;
    const spread = Math.sqrt(values.reduce((sum, it) => sum + (it - mean) ** 2, 0) / values.length);
    return [feature, weight * spread] as const;
  });
  const told = worth.sort(([, a], [, b]) => Math.abs(b) - Math.abs(a)).slice(0, 24);
  console.log(`${name}: ${told.map(([feature, by]) => `${feature} ${by.toFixed(2)}`).join(', ')}`);
}

function readExtracts(directory: string): Extract[] {
  const gold = new Map(
    readLines<{ id: string; summary: string }>(join(directory, 'gold.jsonl')).map((it) => [it.id, fold(it.summary)]),
  );
  return readLines<{ id: string; file: string; url: string }>(join(directory, 'list.jsonl')).map(
    ({ id, file, url }) => {
      const article = readArticle(join(directory, file), url);
      const extract = gold.get(id) ?? '';
      return { id, article, isIn: article.rated.map(({ text }) => extract.includes(fold(text))) };
    },
  );
}

const { values, positionals } = parseArgs({
  options: { extracts: { type: 'string' }, write: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (positionals.length === 0) {
  process.stderr.write(`${USAGE}\n`);
  process.exitCode = 2;
} else {
  const sets = positionals.map(readGradedArticles);
  const articles = sets.flat();
  const extracts = values.extracts === undefined ? [] : readExtracts(values.extracts);
  crossValidate(articles, extracts, sets.length > 1 ? [articles, ...sets] : sets);
  const models = train(articles, extracts);
  printCarriers('in brief', models.summary, summaryExamples(articles, extracts));
  printCarriers('statements', models.statement, statementExamples(articles));
  const text = `${JSON.stringify(models, null, 2)}\n`;
  console.log(`weights: ${gzipSync(text).length} bytes gzip`);
  if (values.write) writeFileSync(WRITTEN, text);
}
