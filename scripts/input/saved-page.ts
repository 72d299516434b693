import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { decodeHtml } from './decode-html.ts';
import { InputError } from './input-error.ts';

/** A page from a file, and the address it is shown under. */
export interface SavedPage {
  readonly html: string;
  readonly url: string;
}

const HEAD_LENGTH = 4096; // UTF-16 units in which a tag must stand
const CANONICAL = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i;
const OG_URL = /<meta\b[^>]*\bproperty=["']?og:url\b[^>]*>/i;

/** Reads a saved page. Throws `InputError` for a file that is missing or not HTML. */
export function readSavedPage(path: string): SavedPage {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(`${path}: cannot be read (${code === 'ENOENT' ? 'no such file' : code})`);
  }
  const html = decodeHtml(bytes);
  const head = html.slice(0, HEAD_LENGTH);
  if (head.includes('\0') || !/<[!a-z]/i.test(head)) throw new InputError(`${path}: not an HTML file`);
  return { html, url: savedUrl(html) ?? `https://saved.example/${encodeURIComponent(basename(path))}` };
}

/** A whole `http:` or `https:` address; null for anything else, such as a path or a port that there cannot be. */
export function webAddress(address: string): string | null {
  const url = URL.parse(address.startsWith('//') ? `https:${address}` : address);
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}

/** The page's own address, as it says. */
function savedUrl(html: string): string | null {
  for (const pattern of [CANONICAL, OG_URL]) {
    const address = /\b(?:href|content)=["']([^"']+)["']/i.exec(pattern.exec(html)?.[0] ?? '')?.[1];
    const url = address === undefined ? null : webAddress(address.trim().replaceAll('&amp;', '&'));
    if (url !== null) return url;
  }
  return null;
}
