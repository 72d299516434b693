import { previousOf } from './tree-steps.ts';

/** How the mark of a note is written: `1`, `[12]`, `*`, `®`. */
const SIGNS = /^\W?(?:\d{1,3}|[^\p{L}\d]{1,3})\W?$/u;
/** The same where it is raised and a link: `a`, `[note 3]`. */
const LINKED = /^\W?(?:(?:note )?\d{1,3}|.)\W?$/;
/** What is raised to a power: a unit, a variable, ten, two. */
const POWER = /(?:^|[^a-z])[a-z]{1,2}$|(?:^|\D)(?:10|2)$/;
const DEEPEST = 4; // elements within elements in the mark of a note
const OTHER = 'no'; // a text that is no mark of a note

/** Whether an element is the mark of a note: it stands in a sentence and is none of its words. "Llama 4" with a raised 1 is no Llama 41. */
export function isNoteMark(element: Element): boolean {
  const isLink = element.localName === 'a';
  if (isLink ? !/^#./.test(element.getAttribute('href') ?? '') : element.localName !== 'sup') return false;
  const text = textIn(element, DEEPEST).trim();
  if (isLink) return SIGNS.test(text);
  const before = previousOf(element);
  const isPower = before?.nodeType === 3 && POWER.test((before as Text).data.slice(-4));
  return (SIGNS.test(text) && !isPower) || (LINKED.test(text) && element.querySelector('a') !== null);
}

/** Each node is asked for by few of those around it, however they nest. */
function textIn(node: Node, depth: number): string {
  if (node.nodeType === 3) return (node as Text).data;
  return depth === 0 ? OTHER : Array.from(node.childNodes, (child) => textIn(child, depth - 1)).join('');
}
