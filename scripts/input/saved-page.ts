import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { InputError } from './input-error.ts';

/** A page from a file, and the address it is shown under. */
export interface SavedPage {
  readonly html: string;
  readonly url: string;
}

const HEAD_LENGTH = 4096; // bytes in which a tag and the encoding must be named
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
  const head = bytes.subarray(0, HEAD_LENGTH).toString('latin1');
  if (head.includes('\0') || !/<[!a-z]/i.test(head)) throw new InputError(`${path}: not an HTML file`);
  const html = decode(bytes, head);
  return { html, url: savedUrl(html) ?? `https://saved.example/${encodeURIComponent(basename(path))}` };
}

function decode(bytes: Buffer, head: string): string {
  const label = /<meta[^>]*charset=["']?([\w-]+)/i.exec(head)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes); // an encoding that nobody knows
  }
}

/** The page's own address, as it says. */
function savedUrl(html: string): string | null {
  const link = CANONICAL.exec(html)?.[0] ?? OG_URL.exec(html)?.[0] ?? '';
  const address = /\b(?:href|content)=["']([^"']+)["']/i.exec(link)?.[1];
  const url = address === undefined ? null : URL.parse(address.replaceAll('&amp;', '&'));
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null;
}
