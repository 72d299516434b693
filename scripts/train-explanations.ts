import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type ExplanationModels, explainsTerm } from '../lib/reading/explanations/explain-sentence.ts';
import { createFeatureSet, hash } from '../lib/reading/explanations/hashed-features.ts';
import type { ModelData } from '../lib/reading/explanations/linear-model.ts';
import { readTerm } from '../lib/reading/explanations/read-term.ts';
import { addSentenceFeatures } from '../lib/reading/explanations/sentence-features.ts';
import { addStyleFeatures } from '../lib/reading/explanations/style-features.ts';
import { termCandidates } from '../lib/reading/explanations/term-candidates.ts';
import { contextOf } from '../lib/reading/explanations/term-context.ts';
import { addTermFeatures } from '../lib/reading/explanations/term-features.ts';
import { frameOf } from '../lib/reading/explanations/term-frame.ts';
import { FOLDS, type LabelledSentence, readDefinitionSet, readTermExamples } from './training/definition-sets.ts';
import { type Example, type TrainingPlan, trainLogistic } from './training/follow-regularised-leader.ts';
import { packWeights } from './training/model-file.ts';

// Trains the models of lib/reading from a directory of definition sets and prints F1 for each set, every document judged
// by models that have not seen it (cross-validation). With --write the models are trained on all of it and written.
//   npm run train -- DIRECTORY [--write]

const TERM_PLAN: TrainingPlan = { buckets: 2 ** 14, rounds: 12, rate: 0.1, pull: 5 };
/** The many small weights of a slow training without much pull do best on sentences that were not seen. */
const SENTENCE_PLAN: TrainingPlan = { buckets: 2 ** 16, rounds: 6, rate: 0.05, pull: 3 };
/** A thousand sentences of papers are few: two rounds more, and nearly no pull. */
const PAPER_PLAN: TrainingPlan = { ...SENTENCE_PLAN, rounds: 8, rate: 0.1, pull: 1 };
const STYLE_PLAN: TrainingPlan = { buckets: 2 ** 14, rounds: 4, rate: 0.05, pull: 2 };
/** Of a log odd. The term model is in the extension, where bytes count; the others are for the command line. */
const TERM_STEP = 0.2;
const SENTENCE_STEP = 0.04;
const WRITTEN = {
  term: 'lib/reading/explanations/term-model.json',
  sentence: 'lib/reading/explanations/sentence-model.json',
  paper: 'lib/reading/explanations/paper-model.json',
  style: 'lib/reading/explanations/style-model.json',
} as const;

/** Sentences whose terms we made up are the weakest evidence, textbooks' appositions the next: news has few of them. */
const TERM_WEIGHTS: Readonly<Record<string, number>> = { wcl: 1, whatis_silver: 1, deft: 0.1, w00: 0.2 };
const WRONG_TERM_WEIGHT = 0.5;
const SENTENCE_WEIGHTS: Readonly<Record<string, number>> = { deft: 1, w00: 4, wfm: 0.5, wcl: 0.5 };
const PAPERS = 'w00';
/** Papers are a fifteenth of the sentences; a paper taken for something else costs more than the reverse. */
const PAPER_WEIGHT = 16;
const REPORTED = ['wcl', 'deft', 'w00', 'wfm', 'whatis_silver', 'inpage'];

function trainTerm(sentences: readonly LabelledSentence[]): ModelData {
  const examples = sentences.flatMap((it): Example[] => {
    if (it.place === null) return [];
    const features = createFeatureSet(TERM_PLAN.buckets);
    const context = contextOf(it.text, it.place);
    addTermFeatures(context, frameOf(context), features);
    const weight = (TERM_WEIGHTS[it.set] ?? 0) * (it.isWrongTerm ? WRONG_TERM_WEIGHT : 1);
    return [{ features: [...features.buckets], isPositive: it.isDefinition, weight }];
  });
  return packWeights(trainLogistic(examples, TERM_PLAN), TERM_STEP);
}

/** A sentence with its features; how candidates read is told by a term model that has not seen it, as it will be. */
interface ReadExample extends Example {
  readonly set: string;
}

function readExamples(sentences: readonly LabelledSentence[], terms: readonly LabelledSentence[]): ReadExample[] {
  const folds = [0, 1].map((fold) => trainTerm(terms.filter((it) => foldOf(it) !== fold)));
  return sentences.map(({ set, ...it }) => {
    const model = folds[foldOf(it)] as ModelData;
    const readings = termCandidates(it.text).map((place) => readTerm(it.text, place, model));
    const features = createFeatureSet(SENTENCE_PLAN.buckets);
    addSentenceFeatures(it.text, readings, features);
    return { set, features: [...features.buckets], isPositive: it.isDefinition, weight: SENTENCE_WEIGHTS[set] ?? 0 };
  });
}

function trainStyle(sentences: readonly LabelledSentence[]): ModelData {
  const examples = sentences.map(({ set, text }): Example => {
    const features = createFeatureSet(STYLE_PLAN.buckets);
    addStyleFeatures(text, features);
    const isPositive = set === PAPERS;
    return { features: [...features.buckets], isPositive, weight: isPositive ? PAPER_WEIGHT : 1 };
  });
  return packWeights(trainLogistic(examples, STYLE_PLAN), SENTENCE_STEP);
}

function foldOf({ text }: Pick<LabelledSentence, 'text'>): number {
  return hash(text) & 1;
}

function train(directory: string, isIn: (sentence: LabelledSentence) => boolean): ExplanationModels {
  const terms = Object.keys(TERM_WEIGHTS)
    .flatMap((set) => readTermExamples(directory, set, set === 'deft' || set === 'w00'))
    .filter(isIn);
  const sentences = Object.keys(SENTENCE_WEIGHTS)
    .flatMap((set) => readDefinitionSet(directory, set))
    .filter(isIn);
  const examples = readExamples(sentences, terms);
  const ofPapers = examples.filter((it) => it.set === PAPERS).map((it) => ({ ...it, weight: 1 }));
  return {
    term: trainTerm(terms),
    sentence: packWeights(trainLogistic(examples, SENTENCE_PLAN), SENTENCE_STEP),
    paper: packWeights(trainLogistic(ofPapers, PAPER_PLAN), SENTENCE_STEP),
    style: trainStyle(sentences),
  };
}

interface Tally {
  hits: number;
  alarms: number;
  misses: number;
}

function judge(sentences: readonly LabelledSentence[], models: ExplanationModels, withTerm: boolean, tally: Tally) {
  for (const { text, term, isDefinition } of sentences) {
    const { explains } = explainsTerm(text, withTerm ? (term ?? undefined) : undefined, models);
    if (explains && isDefinition) tally.hits += 1;
    else if (explains) tally.alarms += 1;
    else if (isDefinition) tally.misses += 1;
  }
}

/** F1 of the definitions, in percent, with precision and recall. */
function score({ hits, alarms, misses }: Tally): string {
  const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
  return `F1 ${percent(2 * hits, 2 * hits + alarms + misses)} P ${percent(hits, hits + alarms)} R ${percent(hits, hits + misses)}`;
}

function crossValidate(directory: string): void {
  const newTally = (): Tally => ({ hits: 0, alarms: 0, misses: 0 });
  const tallies = REPORTED.map((set) => ({ set, given: newTally(), alone: newTally() }));
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const models = train(directory, (it) => it.fold !== fold);
    for (const { set, given, alone } of tallies) {
      const sentences = readDefinitionSet(directory, set).filter((it) => it.fold === fold);
      judge(sentences, models, true, given);
      judge(sentences, models, false, alone);
    }
  }
  for (const { set, given, alone } of tallies) {
    console.log(`${set}: as given ${score(given)}; without terms ${score(alone)}`);
  }
}

function write(directory: string): void {
  const models = train(directory, () => true);
  for (const name of ['term', 'sentence', 'paper', 'style'] as const) {
    const text = `${JSON.stringify(models[name], null, 2)}\n`;
    writeFileSync(WRITTEN[name], text);
    console.log(`${WRITTEN[name]}: ${gzipSync(text).length} bytes gzip`);
  }
}

const [directory, flag] = process.argv.slice(2);
if (directory === undefined || (flag !== undefined && flag !== '--write')) {
  console.error('usage: train-explanations DIRECTORY [--write]');
  process.exitCode = 2;
} else if (flag === '--write') {
  write(directory);
} else {
  crossValidate(directory);
}
