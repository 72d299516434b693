import { audit, check, quickChecks, run, runTests, sumUp } from './run-checks.ts';

// npm test: every check there is; closes with "N passed, N failed".

sumUp([
  ...quickChecks(),
  audit(),
  check('build and zip for Chromium', () => run('node', 'scripts/zip.ts', 'chrome')),
  check('build and zip for Firefox', () => run('node', 'scripts/zip.ts', 'firefox')),
  runTests('browser'),
]);
