import { guessLanguage } from './guess-language.ts';
import type { Block, ReadableText, Span } from './readable-text.ts';

const SAMPLE_BEFORE = 300; // characters before a match that are read for its language; as many again after it

/** The language around a match (ISO 639-1). What the words are beats what the page says: many pages say "en" for all they show. */
export function createLanguageFinder(
  readable: ReadableText,
  context: { readonly lang?: string | null },
): (block: Block | null, at: Span) => string | null {
  let ofPage: string | null | undefined;
  let lastBlock: Block | null = null;
  let ofLastBlock: string | null = null;

  function pageLanguage(): string | null {
    ofPage ??= guessLanguage(readable.text) ?? mainTag(context.lang);
    return ofPage;
  }

  return (block, at) => {
    if (block !== null && block === lastBlock) return ofLastBlock;
    const from = Math.max(block?.start ?? 0, at.start - SAMPLE_BEFORE);
    const to = Math.min(block?.end ?? readable.text.length, at.end + SAMPLE_BEFORE);
    lastBlock = block;
    ofLastBlock = guessLanguage(readable.text.slice(from, to)) ?? mainTag(block?.lang) ?? pageLanguage();
    return ofLastBlock;
  };
}

function mainTag(tag: string | null | undefined): string | null {
  return tag ? (tag.toLowerCase().split('-', 1)[0] ?? null) : null;
}
