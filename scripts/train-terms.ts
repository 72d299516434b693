import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { explainsTerm } from '../lib/reading/explanations/explain-sentence.ts';
import { createFeatureSet } from '../lib/reading/explanations/hashed-features.ts';
import { MOST_STEPS, type ModelData, ZERO_WEIGHT } from '../lib/reading/explanations/linear-model.ts';
import { contextOf } from '../lib/reading/explanations/term-context.ts';
import { addTermFeatures } from '../lib/reading/explanations/term-features.ts';
import { frameOf } from '../lib/reading/explanations/term-frame.ts';
import { FOLDS, type LabelledSentence, readDefinitionSet, readTermExamples } from './training/definition-sets.ts';
import { type Example, type TrainingPlan, trainLogistic } from './training/follow-regularised-leader.ts';

// Trains what tells whether a sentence explains a term (lib/reading/explanations/term-model.json) from a directory of definition sets and
// prints F1 for each set, every document judged by a model that has not seen it (cross-validation). With --write it is trained on all of it
// and written.
//   npm run train-terms -- DIRECTORY [--write]

const PLAN: TrainingPlan = { buckets: 2 ** 14, rounds: 12, rate: 0.1, pull: 5 };
const STEP = 0.2; // of a log odd; the model is in the extension, where bytes count
const WRITTEN = 'lib/reading/explanations/term-model.json';

/** Sentences whose terms we made up are the weakest evidence, textbooks' appositions the next: news has few of them. */
const WEIGHTS: Readonly<Record<string, number>> = { wcl: 1, whatis_silver: 1, deft: 0.1, w00: 0.2 };
const WRONG_TERM_WEIGHT = 0.5;
const REPORTED = ['wcl', 'deft', 'w00', 'wfm', 'whatis_silver', 'inpage'];

function train(directory: string, isIn: (sentence: LabelledSentence) => boolean): ModelData {
  const sentences = Object.keys(WEIGHTS)
    .flatMap((set) => readTermExamples(directory, set, set === 'deft' || set === 'w00'))
    .filter(isIn);
  const examples = sentences.flatMap((it): Example[] => {
    if (it.place === null) return [];
    const features = createFeatureSet(PLAN.buckets);
    const context = contextOf(it.text, it.place);
    addTermFeatures(context, frameOf(context), features);
    const weight = (WEIGHTS[it.set] ?? 0) * (it.isWrongTerm ? WRONG_TERM_WEIGHT : 1);
    return [{ features: [...features.buckets], isPositive: it.isDefinition, weight }];
  });
  return packWeights(trainLogistic(examples, PLAN), STEP);
}

/** Rounds weights to steps of a log odd, one character each; weights under half a step are gone. */
function packWeights(weights: Float64Array, step: number): ModelData {
  const characters = Array.from(weights, (weight) => {
    const steps = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight / step)));
    return String.fromCharCode(ZERO_WEIGHT + steps);
  });
  return { step, weights: characters.join('') };
}

interface Tally {
  hits: number;
  alarms: number;
  misses: number;
}

function judge(sentences: readonly LabelledSentence[], model: ModelData, withTerm: boolean, tally: Tally) {
  for (const { text, term, isDefinition } of sentences) {
    const { explains } = explainsTerm(text, withTerm ? (term ?? undefined) : undefined, model);
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
    const model = train(directory, (it) => it.fold !== fold);
    for (const { set, given, alone } of tallies) {
      const sentences = readDefinitionSet(directory, set).filter((it) => it.fold === fold);
      judge(sentences, model, true, given);
      judge(sentences, model, false, alone);
    }
  }
  for (const { set, given, alone } of tallies) {
    console.log(`${set}: as given ${score(given)}; without terms ${score(alone)}`);
  }
}

function write(directory: string): void {
  const text = `${JSON.stringify(
    train(directory, () => true),
    null,
    2,
  )}\n`;
  writeFileSync(WRITTEN, text);
  console.log(`${WRITTEN}: ${gzipSync(text).length} bytes gzip`);
}

const [directory, flag] = process.argv.slice(2);
if (directory === undefined || (flag !== undefined && flag !== '--write')) {
  console.error('usage: train-terms DIRECTORY [--write]');
  process.exitCode = 2;
} else if (flag === '--write') {
  write(directory);
} else {
  crossValidate(directory);
}
