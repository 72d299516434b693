import { buildExtension } from './package/build-extension.ts';

// npm run build: the extension for both families of browsers.

for (const name of ['chromium', 'firefox'] as const) {
  const folder = buildExtension(name);
  if (folder === null) process.exitCode = 1;
  else process.stdout.write(`${name}: ${folder}\n`);
}
