import { createLinker } from '../../lib/linking/linker/create-linker.ts';
import type { LinkContext, Linker } from '../../lib/linking/mention.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { readPlainText } from '../../lib/text/plain-text.ts';

export const builtInLinker = createLinker([builtInPack]);

/** A passage with its mentions: `[llama:Llama 3] is here` is the text "Llama 3 is here" with one mention. */
export interface MarkedText {
  readonly text: string;
  readonly mentions: readonly string[];
}

const MARK = /\[([a-z-]+):([^\]]+)\]/g;

export function readMarks(marked: string): MarkedText {
  const mentions: string[] = [];
  let text = '';
  let from = 0;
  for (const { index, 0: whole, 1: topic, 2: surface } of marked.matchAll(MARK)) {
    text += marked.slice(from, index);
    mentions.push(`${topic} ${text.length}-${text.length + surface!.length} ${surface}`);
    text += surface;
    from = index + whole.length;
  }
  return { text: text + marked.slice(from), mentions };
}

/** The mentions of raw text in the form of `MarkedText.mentions`. */
export function linkRaw(raw: string, context: LinkContext = {}, linker: Linker = builtInLinker): string[] {
  const readable = readPlainText(raw);
  return linker.link(readable, context).map(({ topic, span }) => {
    const { start, end } = readable.toRaw(span);
    return `${topic} ${start}-${end} ${raw.slice(start, end)}`;
  });
}
