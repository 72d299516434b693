import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/browser/setup/longest-first.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    sequence: { sequencer: LongestFirst },
    teardownTimeout: 60_000, // ms; a worker closes its browsers when it is done
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/browser/**', 'tests/built/**'],
          maxWorkers: '100%', // of the cores; vitest leaves one out, of two that is half
          setupFiles: 'tests/set-property-runs.ts',
          // The command line's tests start a Node each, which takes seconds when two cores are busy.
          testTimeout: 30_000, // ms
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/built/**/*.test.ts'],
          globalSetup: 'tests/browser/setup/make-artefacts-folder.ts',
          isolate: false, // the files of a worker share its browsers: see use-browser.ts
          maxWorkers: 2, // browser processes of their own; a test waits more than it works, so two share two cores well
          // ms; for what hangs. What is waited for has limits of its own, which grow with what the machine does besides.
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
