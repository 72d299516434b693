import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate, annotateInParts, linesOf, OUTPUT, runNode } from './evaluate/programs.ts';
import { InputError } from './input/input-error.ts';

// npm run evaluate -- DIRECTORY [--browser]: runs the command line over labelled data and prints each score with its floor
// (scripts/floors.json). A score under its floor fails. Floors only ever rise. With --browser the saved pages are read in Chromium
// as well, some minutes more: its parser and DOM are what readers have.

interface Score {
  readonly name: string;
  readonly value: number;
}

interface Corpus {
  readonly rows: readonly { readonly topic: string; readonly f1: number; readonly exact: number }[];
  readonly hardNegativeClean: number;
}

const FLOORS = JSON.parse(readFileSync('scripts/floors.json', 'utf8')) as Record<string, number>;
const PERCENT = 100;

/** The parts have nothing of each other: they run at once, as many programs as there are cores. */
async function evaluate(directory: string, inBrowser: boolean): Promise<Score[]> {
  mkdirSync(OUTPUT, { recursive: true });
  const scores = await Promise.all([
    linking(join(directory, 'corpus')),
    pages(join(directory, 'pages'), inBrowser),
    explanations(join(directory, 'pages')),
    crossValidated(join(directory, 'pages', 'definitions')),
    metadata(join(directory, 'metadata')),
    smallPages(join(directory, 'small-inputs', 'pages')),
    news(join(directory, 'reading', 'news')),
    reading(join(directory, 'reading')),
  ]);
  return scores.flat();
}

async function linking(folder: string): Promise<Score[]> {
  const gold = join(folder, 'mentions-dev.jsonl');
  const predictions = await annotate('mentions', '--jsonl', gold);
  const { rows, hardNegativeClean } = JSON.parse(
    await runNode(join(folder, 'score.mjs'), gold, predictions, '--json'),
  ) as Corpus;
  const micro = rows.find(({ topic }) => topic === 'micro');
  return [
    { name: 'linking: F1', value: PERCENT * (micro?.f1 ?? 0) },
    { name: 'linking: exact bounds', value: PERCENT * (micro?.exact ?? 0) },
    { name: 'linking: hard negatives left clean', value: hardNegativeClean },
  ];
}

async function pages(folder: string, inBrowser: boolean): Promise<Score[]> {
  const list = join(folder, 'manifest.jsonl');
  const [predictions, there] = await Promise.all([
    annotate('pages', '--pages', list),
    inBrowser ? annotateInParts('pages-chromium', list, '--browser', 'chromium') : null,
  ]);
  const scores = await pageScores(folder, predictions);
  if (there === null) return scores;
  return [
    ...scores,
    ...(await pageScores(folder, there)).map(({ name, value }) => ({ name: `in Chromium: ${name}`, value })),
    { name: 'in Chromium: pages read as over linkedom', value: PERCENT * shareAlike(predictions, there) },
  ];
}

async function pageScores(folder: string, predictions: string): Promise<Score[]> {
  const printed = await runNode(join(folder, 'score-pages.mjs'), folder, predictions);
  const detection = numbers(printed, /article detection: P ([\d.]+) {2}R ([\d.]+) {2}F1 ([\d.]+)/);
  return [
    { name: 'article text: F1', value: numbers(printed, /article text, all: \d+ pages {2}F1 ([\d.]+)/)[0] ?? 0 },
    { name: 'article detection: precision', value: detection[0] ?? 0 },
    { name: 'article detection: recall', value: detection[1] ?? 0 },
    { name: 'article detection: F1', value: detection[2] ?? 0 },
    { name: 'marks inside the article', value: numbers(printed, /marks inside the article: ([\d.]+) %/)[0] ?? 0 },
  ];
}

/** The share of pages of which all that is printed is the same in two files of predictions. */
function shareAlike(file: string, other: string): number {
  const lines = linesOf(file);
  const others = linesOf(other);
  return lines.filter((line, at) => line === others[at]).length / lines.length;
}

async function explanations(folder: string): Promise<Score[]> {
  const f1 = async (set: string, keep: (line: Record<string, unknown>) => boolean = () => true) => {
    const gold = selectLines(join(folder, 'definitions', `${set}.jsonl`), set, keep);
    const predictions = await annotate(`${set}-explained`, '--explain', gold);
    return numbers(
      await runNode(join(folder, 'score-explain.mjs'), gold, predictions),
      /P ([\d.]+) {2}R ([\d.]+) {2}F1 ([\d.]+)/,
    );
  };
  const [wcl, inpage, answers] = await Promise.all([f1('wcl'), f1('inpage'), f1('whatis_silver', isAnswer)]);
  return [
    { name: 'explanations, on sentences the model was trained on: WCL F1', value: wcl[2] ?? 0 },
    { name: 'explanations: inpage precision', value: inpage[0] ?? 0 },
    { name: 'explanations, on sentences the model was trained on: answers under "What is X?"', value: answers[1] ?? 0 },
  ];
}

/** What the model makes of sentences that it was not trained on: trained anew five times, which takes some seconds. */
async function crossValidated(folder: string): Promise<Score[]> {
  const printed = await runNode('scripts/train-terms.ts', folder);
  const of = (set: string) =>
    numbers(printed, new RegExp(`^${set}: as given F1 ([\\d.]+) P ([\\d.]+) R ([\\d.]+);`, 'm'));
  return [
    { name: 'explanations, cross-validated: WCL F1', value: of('wcl')[0] ?? 0 },
    { name: 'explanations, cross-validated: inpage precision', value: of('inpage')[1] ?? 0 },
    { name: 'explanations, cross-validated: answers under "What is X?"', value: of('whatis_silver')[2] ?? 0 },
  ];
}

/** What test suites of other projects expect of real pages. */
async function metadata(folder: string): Promise<Score[]> {
  const predictions = await annotate('metadata', '--pages', join(folder, 'list.jsonl'));
  const printed = await runNode(join(folder, 'score-metadata.mjs'), join(folder, 'expected.jsonl'), predictions);
  return ['article', 'title', 'author', 'date'].map((row) => ({
    name: `other suites: ${row}`,
    value: numbers(printed, new RegExp(`^${row} +([\\d.]+) %`, 'm'))[0] ?? 0,
  }));
}

const ROW = /^\| (\S+\.html) \| ([a-zA-Z]+)\*? \| ([^|]+) \|/gm;

/** Small pages with a fault each, of which a table tells one field: "2019-09-28 or null, not 1912". What it tells of texts is for people. */
async function smallPages(folder: string): Promise<Score[]> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.html'));
  const list = join(OUTPUT, 'small-pages-list.jsonl');
  writeFileSync(list, files.map((file) => `${JSON.stringify({ id: file, file: resolve(folder, file) })}\n`).join(''));
  const found = new Map(
    linesOf(await annotate('small-pages', '--pages', list)).map((line) => [JSON.parse(line).id, JSON.parse(line)]),
  );
  const rows = [...readFileSync(join(folder, 'README.md'), 'utf8').matchAll(ROW)].filter(
    ([, , field]) => field !== 'text',
  );
  const right = rows.filter(([, file, field = '', told = '']) => {
    const page = found.get(file);
    const value = field === 'isArticle' ? page?.isArticle : page?.article[field];
    const wanted = told.replace(/ \(.*/, '').split(/ or |[;,] /);
    return wanted.includes(Array.isArray(value) ? value.join(', ') : String(value));
  });
  return [{ name: 'small pages right, but for their texts', value: (PERCENT * right.length) / (rows.length || 1) }];
}

/** How many news articles are seen as articles; most have no metadata. */
async function news(folder: string): Promise<Score[]> {
  const list = join(folder, 'list.jsonl');
  const found = linesOf(await annotate('news', '--pages', list)).map((line) => JSON.parse(line).isArticle === true);
  const langs = linesOf(list).map((line) => String(JSON.parse(line).lang));
  const seen = (isAsked: (lang: string) => boolean) => langs.filter((lang, at) => isAsked(lang) && found[at]).length;
  return [
    { name: 'news seen as articles', value: seen(() => true) },
    { name: 'news seen as articles: Chinese, Japanese, Korean', value: seen((lang) => /^(?:zh|ja|ko)/.test(lang)) },
  ];
}

interface Judged {
  readonly name: string;
  readonly coverage: number;
  readonly good: number;
  readonly unfit: number;
}

interface Reading {
  readonly summaries: readonly (Judged & { readonly pages: number })[];
  readonly topics: readonly (Judged & {
    readonly goodOfAll: number;
    readonly speakers: number;
    readonly speakersRight: number;
  })[];
}

/** What is said of articles whose sentences are graded; the weights have seen them, so the folds of a training anew are told beside. */
async function reading(folder: string): Promise<Score[]> {
  const list = join(folder, 'list.jsonl');
  const extracts = join(folder, 'extracts');
  const [printed, extracted, folds] = await Promise.all([
    annotate('reading', '--pages', list).then((predictions) =>
      runNode(join(folder, 'score-reading.mjs'), join(folder, 'gold.jsonl'), predictions, '--json'),
    ),
    annotate('extracts', '--pages', join(extracts, 'list.jsonl')).then((predictions) =>
      runNode(join(folder, 'score-extracts.mjs'), join(extracts, 'gold.jsonl'), predictions),
    ),
    runNode('scripts/train.ts', folder, '--extracts', extracts),
  ]);
  const { summaries, topics } = JSON.parse(printed) as Reading;
  const [brief, said] = [summaries[0], topics[0]];
  return [
    { name: 'in brief: articles with one', value: PERCENT * (brief?.coverage ?? 0) },
    { name: 'in brief: sentences good', value: PERCENT * (brief?.good ?? 0) },
    { name: 'in brief: sentences fit', value: PERCENT * (1 - (brief?.unfit ?? 1)) },
    { name: 'in brief: articles whose brief is good as a whole', value: PERCENT * (brief?.pages ?? 0) },
    { name: 'statements: topics with one', value: PERCENT * (said?.coverage ?? 0) },
    { name: 'statements: the first one good, of all that could be', value: PERCENT * (said?.goodOfAll ?? 0) },
    { name: 'statements: the first one fit', value: PERCENT * (1 - (said?.unfit ?? 1)) },
    {
      name: 'speakers right where a shown sentence reports',
      value: (PERCENT * (said?.speakersRight ?? 0)) / (said?.speakers || 1),
    },
    { name: 'extracts: items with a brief', value: numbers(extracted, /with a summary (\d+)/)[0] ?? 0 },
    { name: 'extracts: sentences in the extract', value: numbers(extracted, /this program .*? ([\d.]+) %/)[0] ?? 0 },
    {
      name: 'in brief, cross-validated: sentences good',
      value: numbers(folds, /in brief: .*? good ([\d.]+) %/)[0] ?? 0,
    },
    {
      name: 'statements, cross-validated: the first one good, of all that could be',
      value: numbers(folds, /statements: .*? good of all ([\d.]+) %/)[0] ?? 0,
    },
  ];
}

function isAnswer(line: Record<string, unknown>): boolean {
  return line.is_definition === true;
}

/** The lines of a labelled set that are wanted, in a file of their own. */
function selectLines(file: string, name: string, keep: (line: Record<string, unknown>) => boolean): string {
  const lines = linesOf(file).filter((line) => keep(JSON.parse(line)));
  const selected = join(OUTPUT, `${name}-gold.jsonl`);
  writeFileSync(selected, `${lines.join('\n')}\n`);
  return selected;
}

function numbers(text: string, pattern: RegExp): number[] {
  return (pattern.exec(text) ?? []).slice(1).map(Number);
}

function print(scores: readonly Score[]): void {
  for (const { name, value } of scores) {
    const floor = FLOORS[name] ?? Number.POSITIVE_INFINITY; // a score without a floor is a mistake in the floors
    const verdict = value >= floor ? 'ok    ' : 'FAILED';
    process.stdout.write(`${verdict} ${name}: ${value.toFixed(1)} (floor ${floor})\n`);
    if (value < floor) process.exitCode = 1;
  }
}

try {
  const { positionals, values } = parseArgs({ allowPositionals: true, options: { browser: { type: 'boolean' } } });
  const [directory = ''] = positionals;
  if (!existsSync(join(directory, 'corpus')))
    throw new InputError(`${directory || 'no directory'}: holds no "corpus" folder`);
  print(await evaluate(directory, values.browser === true));
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
