import { LINT, quickChecks, sumUp } from './run-checks.ts';

// npm run check: what to run before a commit. All of it, also after something failed, so that one round shows everything.

const outcomes = quickChecks();
sumUp(outcomes);
if (outcomes.some(({ name, failed }) => name === LINT && failed > 0)) {
  process.stdout.write('`npm run format` puts the format right, and much of the rest.\n');
}
