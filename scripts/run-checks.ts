import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { relative } from 'node:path';
import { auditPackages } from './package/audit-packages.ts';

/** What came of one check. */
export interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
  /** Why it was not run; then it counts for nothing. */
  readonly notRun?: string;
  /** What failed and how, a line each: told again at the end, since a long run's beginning may be cut from a record of it. */
  readonly failures?: readonly string[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly failureMessages: readonly string[] }[];
  }[];
}

const ARTEFACTS = 'test-artefacts';
export const LINT = 'lint and format';

/** One thing that is so or not. */
export function check(name: string, work: () => boolean): Outcome {
  return timed(name, () => (work() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

function timed(name: string, work: () => Omit<Outcome, 'name' | 'seconds'>): Outcome {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  return { name, ...work(), seconds: (performance.now() - start) / 1000 };
}

export function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

/** The tests of one of vitest's projects. */
export function runTests(project: string): Outcome {
  mkdirSync(ARTEFACTS, { recursive: true });
  return timed(`tests: ${project}`, () => {
    const file = `${ARTEFACTS}/vitest-${project}.json`;
    rmSync(file, { force: true });
    const isGreen = run(
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    );
    try {
      const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
      const failed = report.numFailedTests + (report.numFailedTests === 0 ? report.numFailedTestSuites : 0);
      // A run that fails without a failed test (a broken file, an unhandled error) must not pass for a good one.
      return { passed: report.numPassedTests, failed: Math.max(failed, isGreen ? 0 : 1), failures: failuresOf(report) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  });
}

function failuresOf({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, message, assertionResults }) => [
    ...(message === '' ? [] : [`${relative('.', name)}: ${firstLine(message)}`]),
    ...assertionResults.flatMap(({ fullName, failureMessages }) =>
      failureMessages.map((told) => `${relative('.', name)}: ${fullName}: ${firstLine(told)}`),
    ),
  ]);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** Advisories on what is shipped, where the registry tells. */
export function audit(): Outcome {
  return timed('npm audit of what is shipped', () => {
    const found = auditPackages();
    if (found.kind === 'not run') return { passed: 0, failed: 0, notRun: found.reason };
    if (found.kind === 'found') process.stdout.write(`${found.advisories.join('\n')}\n`);
    return found.kind === 'clean' ? { passed: 1, failed: 0 } : { passed: 0, failed: found.advisories.length };
  });
}

/** What needs neither a build nor a browser, in the order of what it costs. */
export function quickChecks(): Outcome[] {
  return [
    check('types', () => run('tsc', '-p', 'tsconfig.json')),
    check('types of the pure folders, without the DOM library', () => run('tsc', '-p', 'tsconfig.pure.json')),
    check(LINT, () => run('biome', 'ci', '--error-on-warnings', '.')),
    runTests('unit'),
  ];
}

/** Tells what came of each, and of all; exit code 1 if anything failed. */
export function sumUp(outcomes: readonly Outcome[]): void {
  process.stdout.write('\n');
  for (const { name, passed, failed, seconds, notRun } of outcomes) {
    const verdict = notRun !== undefined ? '-     ' : failed === 0 ? 'ok    ' : 'FAILED';
    const told = notRun !== undefined ? `not run: ${notRun}` : `${passed} passed, ${failed} failed`;
    process.stdout.write(`${verdict} ${name}: ${told}, ${seconds.toFixed(1)} s\n`);
  }
  for (const line of outcomes.flatMap(({ failures = [] }) => failures)) process.stdout.write(`       ${line}\n`);
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
  process.exitCode = failed === 0 ? 0 : 1;
}
