import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';

// Runs every check there is and closes with "N passed, N failed". Exit code 1 if anything failed.

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}

const ARTEFACTS = 'test-artefacts';

function check(name: string, work: () => boolean): Outcome {
  return timed(name, () => (work() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

function timed(name: string, work: () => { passed: number; failed: number }): Outcome {
  process.stdout.write(`\n== ${name}\n`);
  const start = performance.now();
  return { name, ...work(), seconds: (performance.now() - start) / 1000 };
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: 'inherit' }).status === 0;
}

function vitest(project: string): Outcome {
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
      return { passed: report.numPassedTests, failed: Math.max(failed, isGreen ? 0 : 1) };
    } catch {
      return { passed: 0, failed: 1 };
    }
  });
}

mkdirSync(ARTEFACTS, { recursive: true });
const outcomes = [
  check('types', () => run('tsc', '-p', 'tsconfig.json')),
  check('types of the pure folders, without the DOM library', () => run('tsc', '-p', 'tsconfig.pure.json')),
  check('lint and format', () => run('biome', 'ci', '--error-on-warnings', '.')),
  check('build and zip for Chromium', () => run('node', 'scripts/zip.ts', 'chrome')),
  check('build and zip for Firefox', () => run('node', 'scripts/zip.ts', 'firefox')),
  vitest('unit'),
  vitest('browser'),
];

process.stdout.write('\n');
for (const { name, passed, failed, seconds } of outcomes) {
  process.stdout.write(
    `${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed, ${seconds.toFixed(1)} s\n`,
  );
}
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
