import { Readability } from '@mozilla/readability';
import findAndReplaceDOMText from 'findandreplacedomtext';
import Mark from 'mark.js';
import { again, type Subject } from './subject.ts';

/** The built-in pack's core names as one would write them who has one regular expression: no evidence is weighed. */
function namePattern(): RegExp {
  return /\bllama\b|\bmeta ai\b|\bopen[- ]source\b/gi;
}

function highlightedBy(attribute: string): number {
  return document.querySelectorAll(attribute).length;
}

const READABILITY: Subject = {
  prepare() {
    const copy = document.cloneNode(true) as Document;
    return () => {
      const kept = new Readability(copy).parse();
      return { found: kept?.length ?? 0, kept };
    };
  },
};

export const PEER_SUBJECTS: Readonly<Record<string, Subject>> = {
  'mark.js': {
    prepare: () => () => {
      new Mark(document.body).markRegExp(namePattern());
      return { found: highlightedBy('mark[data-markjs]') };
    },
  },
  'mark.js across': {
    prepare: () => () => {
      new Mark(document.body).markRegExp(namePattern(), { acrossElements: true });
      return { found: highlightedBy('mark[data-markjs]') };
    },
  },
  findAndReplaceDOMText: {
    prepare: () => () => {
      const kept = findAndReplaceDOMText(document.body, { find: namePattern(), wrap: 'mark', preset: 'prose' });
      return { found: highlightedBy('mark'), kept };
    },
  },
  'one expression': { prepare: () => highlightByExpression },
  readability: READABILITY,
  'readability again': again(READABILITY),
};

/** The least that a highlighter does: each text node by itself, one regular expression, one highlight. */
function highlightByExpression(): { found: number } {
  const pattern = namePattern();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    for (const match of node.data.matchAll(pattern)) {
      const startOffset = match.index;
      const endOffset = startOffset + match[0].length;
      highlight.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }));
    }
  }
  CSS.highlights.set('sidelight-model', highlight); // a rule for that name is in the page from its start
  return { found: highlight.size };
}
