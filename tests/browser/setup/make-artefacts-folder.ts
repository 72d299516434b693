import { mkdirSync } from 'node:fs';

/** Runs once before all browser tests: whichever comes first may take a picture. */
export default function makeArtefactsFolder(): void {
  mkdirSync('test-artefacts/browser', { recursive: true });
}
