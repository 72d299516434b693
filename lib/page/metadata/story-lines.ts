import { nextOf, parentNodeOf } from '../text/tree-steps.ts';
import { lastWithin, nodeBefore, type ShownLine, shownLines } from './shown-lines.ts';

const BEFORE = 60; // nodes before the headline
const AFTER = 300; // nodes
const LONGEST_AFTER = 1000; // UTF-16 units of text: a standfirst, a byline, the first paragraphs
const END = 60; // nodes before the end of the story, and as many behind it
const LONGEST_END = 2000; // UTF-16 units
const MOST_LEVELS = 5; // elements around the story whose ends are looked at

/** What the page shows around a story; looked at when first asked for, and once. */
export interface StoryLines {
  /** The lines by the headline, the likeliest to be of this story first: from it on, its own, then from it back. */
  beside(): readonly ShownLine[];
  /** The last lines of the story, and what stands below it in the same box. */
  below(): readonly ShownLine[];
}

export function createStoryLines(headline: Element | null, roots: readonly Element[]): StoryLines {
  let beside: readonly ShownLine[] | null = null;
  let below: readonly ShownLine[] | null = null;
  return {
    beside() {
      beside ??= linesBeside(headline, roots);
      return beside;
    },
    below() {
      below ??= linesBelow(roots);
      return below;
    },
  };
}

function linesBeside(headline: Element | null, roots: readonly Element[]): ShownLine[] {
  const from = headline ?? roots.at(-1);
  const within = from?.ownerDocument.documentElement;
  if (from === undefined || within == null) return [];
  const start = headline === null ? from : nodeAfter(headline);
  const after = start === null ? [] : shownLines(start, { within, nodes: AFTER, length: LONGEST_AFTER });
  const own = headline === null ? [] : shownLines(headline, { within: headline, nodes: BEFORE, length: LONGEST_AFTER });
  const first = nodeBefore(from, BEFORE, within);
  const before = shownLines(first, { within, until: from, nodes: BEFORE, length: Number.POSITIVE_INFINITY });
  return [...after, ...own, ...before.reverse()];
}

function linesBelow(roots: readonly Element[]): ShownLine[] {
  const root = roots.at(-1);
  if (root === undefined) return [];
  let within: Element = root;
  for (let level = 0; level < MOST_LEVELS && !/^(?:article|main|body)$/.test(within.localName); level += 1) {
    within = within.parentElement ?? within;
  }
  const start = nodeBefore(lastWithin(root), END, root);
  return shownLines(start, { within, nodes: 2 * END, length: LONGEST_END });
}

function nodeAfter(node: Node): Node | null {
  for (let at: Node | null = node; at !== null; at = parentNodeOf(at)) {
    const next = nextOf(at);
    if (next !== null) return next;
  }
  return null;
}
