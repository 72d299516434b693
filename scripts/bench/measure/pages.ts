import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { markRules } from '../../../lib/page/marks/colours.ts';
import { InputError } from '../../input/input-error.ts';
import { readSavedPage } from '../../input/saved-page.ts';
import { makePage } from './made-page.ts';

const MADE_URL = 'https://news.example.com/2026/03/03/a-made-story';
const SCRIPT = /<script\b[^>]*>[^<]*(?:<(?!\/script)[^<]*)*<\/script[^>]*>/gi;
const REFRESH = /<meta\b[^>]*http-equiv=["']?refresh[^>]*>/gi;

/** A page to measure on. */
export interface BenchPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
}

/** The rules for marks, as the browser has them from the start of every page. */
export function marksHead(): string {
  return `<style>${markRules()}</style>`;
}

/** A made page of so many characters with so many mentions. */
export function madePage(characters: number, mentions: number): BenchPage {
  const name = `${sizeName(characters)}, ${mentions} mentions`;
  return { name, url: MADE_URL, html: makePage({ characters, mentions, head: marksHead() }) };
}

export function sizeName(characters: number): string {
  return characters >= 1_000_000 ? `${characters / 1_000_000} MB` : `${characters / 1000} kB`;
}

/** At most `most` saved pages of a directory, without their scripts, from the smallest to the largest. */
export function savedPages(directory: string, most: number): BenchPage[] {
  const files = listPages(directory);
  const step = Math.max(1, (files.length - 1) / Math.max(1, most - 1));
  const chosen = new Set(
    Array.from({ length: Math.min(most, files.length) }, (_, at) => files[Math.round(at * step)] ?? ''),
  );
  return [...chosen].map((file) => {
    const { html, url } = readSavedPage(join(directory, file));
    return { name: file, url, html: withRules(html.replace(SCRIPT, '').replace(REFRESH, '')) };
  });
}

function listPages(directory: string): string[] {
  let names: string[];
  try {
    names = readdirSync(directory).filter((name) => /\.html?$/i.test(name));
  } catch {
    throw new InputError(`${directory}: not a directory of saved pages`);
  }
  if (names.length === 0) throw new InputError(`${directory}: holds no .html file`);
  const size = (name: string) => statSync(join(directory, name)).size;
  return names.sort((a, b) => size(a) - size(b));
}

function withRules(html: string): string {
  const head = /<head\b[^>]*>/i.exec(html);
  const at = head === null ? 0 : head.index + head[0].length;
  return html.slice(0, at) + marksHead() + html.slice(at);
}
