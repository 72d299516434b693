import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

const HERE = dirname(fileURLToPath(import.meta.url));

/** One script for all pages of the gallery; a page opened from a file cannot load modules. */
export async function buildGallery(): Promise<string> {
  const { code } = await bundle(`${HERE}/main.tsx`);
  return code;
}

/** What the popup weighs when it is sent, in bytes, gzip: views, Preact, style sheet and the built-in cards. */
export async function popupSize(): Promise<number> {
  const { code, css } = await bundle(`${HERE}/popup-only.tsx`);
  return gzipSync(code).length + gzipSync(css).length;
}

async function bundle(entry: string): Promise<{ code: string; css: string }> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'gallery' },
      minify: true,
      cssMinify: true,
    },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const files = outputs.flatMap((one) => ('output' in one ? one.output : []));
  const script = files.find((file) => file.type === 'chunk');
  const css = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
  return {
    code: script?.type === 'chunk' ? script.code : '',
    css: css?.type === 'asset' ? String(css.source) : '',
  };
}
