/**
 * What Sidelight costs a page, next to the least that has to be done and to its peers, in real browsers:
 * `npm run bench [-- DIRECTORY] [--quick]`. DIRECTORY holds saved pages to measure on as well. Prints tables, writes
 * `test-artefacts/bench/bench.json`, and ends with exit code 1, naming them, if budgets are not held.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { budgetTable, isHeld, verdict } from './bench/measure/budget.ts';
import { readBenchOptions } from './bench/measure/options.ts';
import { runBench } from './bench/run-bench.ts';
import { InputError } from './input/input-error.ts';

const FOLDER = join(dirname(dirname(fileURLToPath(import.meta.url))), 'test-artefacts', 'bench');

process.exitCode = await main(process.argv.slice(2));

async function main(args: readonly string[]): Promise<number> {
  const start = performance.now();
  try {
    const result = await runBench(readBenchOptions(args));
    mkdirSync(FOLDER, { recursive: true });
    const seconds = (performance.now() - start) / 1000;
    writeFileSync(join(FOLDER, 'bench.json'), `${JSON.stringify({ seconds, ...result }, null, 2)}\n`);
    console.log(`\n${budgetTable(result.budgets)}\n\n${verdict(result.budgets)} (${seconds.toFixed(0)} s)`);
    return result.budgets.every(isHeld) ? 0 : 1;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    console.error(error.message);
    return error.message.includes('Usage:') ? 2 : 1;
  }
}
