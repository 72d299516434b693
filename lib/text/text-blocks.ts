import type { Block, BlockKind } from './readable-text.ts';
import { createTextRuns, type SourcePoint, type WayBack } from './text-runs.ts';

/** Text in blocks, one space between words and one line break between blocks. */
export interface TextBlocks {
  /** Adds text that begins and ends with a sign that shows. */
  put(text: string, source: number, offset: number): void;
  /** What is put next stands apart from what was before, unless a line begins with it. */
  space(source: number, offset: number): void;
  lineBreak(): void;
  /** Ends the current block; what follows belongs to a block of this kind. */
  startBlock(kind: BlockKind, lang: string | null): void;
  /** The last UTF-16 unit of the line; of a line that begins, a line break. */
  lastCode(): number;
  length(): number;
  build(): WayBack & { readonly text: string; readonly blocks: readonly Block[] };
}

const LINE_BREAK = 0x0a;

export function createTextBlocks(): TextBlocks {
  const runs = createTextRuns();
  const blocks: Block[] = [];
  let lastCode = LINE_BREAK;
  let pendingSpace: SourcePoint | null = null;
  let blockStart = -1;
  let nextKind: BlockKind = 'paragraph';
  let nextLang: string | null = null;

  function openBlock(): void {
    if (blockStart >= 0) return;
    if (runs.length() > 0) runs.addBreak();
    blockStart = runs.length();
  }

  function closeBlock(): void {
    pendingSpace = null;
    lastCode = LINE_BREAK;
    if (blockStart < 0) return;
    blocks.push({ start: blockStart, end: runs.length(), kind: nextKind, lang: nextLang });
    blockStart = -1;
  }

  return {
    put(text, source, offset) {
      openBlock();
      if (pendingSpace !== null) {
        runs.add(' ', pendingSpace.source, pendingSpace.offset);
        pendingSpace = null;
      }
      runs.add(text, source, offset);
      lastCode = text.charCodeAt(text.length - 1);
    },
    space(source, offset) {
      if (pendingSpace === null && lastCode !== LINE_BREAK) pendingSpace = { source, offset };
    },
    lineBreak() {
      pendingSpace = null;
      if (blockStart < 0 || lastCode === LINE_BREAK) return;
      runs.addBreak();
      lastCode = LINE_BREAK;
    },
    startBlock(kind, lang) {
      closeBlock();
      nextKind = kind;
      nextLang = lang;
    },
    lastCode: () => lastCode,
    length: runs.length,
    build() {
      closeBlock();
      return { ...runs.build(), blocks };
    },
  };
}
