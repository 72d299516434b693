import type { Mention } from '../../lib/linking/mention.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import type { BlockKind, ReadableText } from '../../lib/text/readable-text.ts';
import { createTextBuilder } from '../../lib/text/text-builder.ts';

export type Line = string | { readonly kind: BlockKind; readonly text: string; readonly lang?: string };

/** A page of these blocks; a bare string is a paragraph, "\n" in it a line break. */
export function pageOf(...lines: readonly Line[]): ReadableText {
  const builder = createTextBuilder();
  for (const line of lines) {
    const { kind, text, lang = null } = typeof line === 'string' ? { kind: 'paragraph' as const, text: line } : line;
    builder.startBlock(kind, lang);
    text.split('\n').forEach((part, at) => {
      if (at > 0) builder.lineBreak();
      builder.append(part);
    });
  }
  return builder.build();
}

const NAMES: readonly (readonly [TopicId, RegExp])[] = [
  ['llama', /\bllama(?: (\d(?:\.\d)?))?(?: \d{1,3}B)?\b/gi],
  ['meta-ai', /\bMeta AI\b/g],
  ['open-source', /\bopen[- ]source\b/gi],
];

/** Mentions as a linker would find them, from a handful of names: what is read here does not hang on linking. */
export function mentionsIn({ text }: ReadableText): Mention[] {
  const mentions = NAMES.flatMap(([topic, name]) =>
    [...text.matchAll(name)].map(({ 0: surface, 1: version, index }): Mention => {
      const span = { start: index, end: index + surface.length };
      return { topic, surface, span, ...(version === undefined ? {} : { version }) };
    }),
  );
  return mentions.sort((a, b) => a.span.start - b.span.start);
}
