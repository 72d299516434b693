import { hash } from '../../lib/reading/explanations/hashed-features.ts';
import { type LinearModel, logOddsOf } from '../../lib/reading/ranking/linear-model.ts';
import { LOST_AS_STATEMENT } from '../../lib/reading/ranking/rate-sentences.ts';
import { chooseStatements } from '../../lib/reading/statements/statements.ts';
import { chooseSummary } from '../../lib/reading/summary/summary.ts';
import type { GradedArticle, ReadArticle } from './graded-articles.ts';

export const FOLDS = 5;
const GOOD = 2; // grade
const UNFIT = 1; // below

/** Which part of a cross-validation an article is judged in. */
export function foldOf(name: string): number {
  return hash(`fold ${name}`) % FOLDS;
}

/** How good the summaries are that the odds give. */
export function judgeSummaries(
  articles: readonly GradedArticle[],
  oddsOf: (article: GradedArticle) => readonly number[],
): string {
  const grades = articles.map((article) =>
    chooseSummary(article.rated, oddsOf(article), article.facts.told.length).map(
      ({ index }) => article.grades?.[index] ?? 0,
    ),
  );
  const all = grades.flat();
  const good = grades.filter((own) => own.length > 0 && mean(own) >= GOOD && Math.min(...own) >= UNFIT);
  return [
    `articles with one ${percent(grades.filter(({ length }) => length > 0).length, articles.length)}`,
    `sentences good ${percent(all.filter((it) => it >= GOOD).length, all.length)}`,
    `unfit ${percent(all.filter((it) => it < UNFIT).length, all.length)}`,
    `good as a whole ${percent(good.length, articles.length)}`,
    `${(all.length / Math.max(1, articles.length)).toFixed(2)} sentences each`,
  ].join(', ');
}

/** How good the first statement on a topic is, where the article has a good one. */
export function judgeStatements(
  articles: readonly GradedArticle[],
  modelFor: (article: GradedArticle) => LinearModel,
): string {
  let [asked, said, good, unfit, needless] = [0, 0, 0, 0, 0];
  for (const article of articles) {
    const model = modelFor(article);
    const odds = new Map(
      article.rated.map((it, at) => [
        it,
        logOddsOf(model, [article.features[at] ?? {}]) - it.leaning * LOST_AS_STATEMENT,
      ]),
    );
    const chosen = chooseStatements(article.facts, article.rated, model, (it) => odds.get(it) ?? 0);
    for (const [topic, grades] of article.topicGrades) {
      const first = chosen.find((it) => it.naming.topic.topic === topic);
      const grade = first === undefined ? -1 : (grades[article.rated.indexOf(first.rated)] ?? 0);
      const hasGood = article.bestOfTopic.get(topic) ?? 0;
      if (hasGood < GOOD) {
        if (first !== undefined && grade < UNFIT) needless += 1;
        continue;
      }
      asked += 1;
      if (first === undefined) continue;
      said += 1;
      if (grade >= GOOD) good += 1;
      if (grade < UNFIT) unfit += 1;
    }
  }
  return `topics ${asked}, with one ${percent(said, asked)}, good of all ${percent(good, asked)}, unfit ${percent(unfit, said)}, needless ${needless}`;
}

/** The share of a summary's sentences that stand in a human extract. */
export function judgeExtracts<T extends { readonly article: ReadArticle; readonly isIn: readonly boolean[] }>(
  extracts: readonly T[],
  oddsOf: (extract: T) => readonly number[],
): string {
  const found = extracts.map((extract) =>
    chooseSummary(extract.article.rated, oddsOf(extract), extract.article.facts.told.length).map(
      ({ index }) => extract.isIn[index] ?? false,
    ),
  );
  const all = found.flat();
  return `with a summary ${found.filter(({ length }) => length > 0).length} of ${extracts.length}, sentences in the extract ${percent(all.filter(Boolean).length, all.length)}`;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, it) => sum + it, 0) / Math.max(1, values.length);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}
