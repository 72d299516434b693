import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ENTRY = `${dirname(fileURLToPath(import.meta.url))}/in-page/main.ts`;

/** The code that runs in measured pages, as one script that defines `bench`. */
export async function bundleSubjects(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, target: 'es2022', minify: true, lib: { entry: ENTRY, formats: ['iife'], name: 'bench' } },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((one) => ('output' in one ? one.output : [])).find((file) => file.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('The subjects of the bench were not bundled');
  return chunk.code;
}
