import type { Article } from '../article/find-article.ts';
import { elementRole } from '../text/element-role.ts';
import { plainLength, textLength } from '../text/text-length.ts';
import { childrenOf, firstElementOf, firstOf, nextElementOf, nextOf, parentNodeOf } from '../text/tree-steps.ts';

/** A stretch of an article and how long it is. */
export interface Cut {
  readonly roots: SectionRoots;
  /** UTF-16 units of text; of one that could not be cut, at least so many. */
  readonly length: number;
}

/** Stretches of an article that are read on their own, so that a change costs what its section costs. */
export type SectionRoots = readonly Element[];

/**
 * UTF-16 units. Nearly all stories fit into one section and are linked with all their evidence together; a section of this
 * size is read in one slice of some 10 ms.
 */
const LONGEST_SECTION = 40_000;
const DEEPEST_CUT = 40; // levels; each costs one look at a section's text
const CHILDREN_A_SLICE = 1000;

/**
 * Cuts the article into runs of neighbouring elements, in page order. Where text lies bare between blocks it is not cut. Yields where
 * it may be interrupted.
 */
export function* cutSections(
  { roots, isLeftOut, letters = Number.POSITIVE_INFINITY }: Article,
  longest = LONGEST_SECTION,
): Generator<undefined, Cut[]> {
  if (letters <= longest) return [{ roots, length: letters }];
  const sections: { roots: Element[]; length: number }[] = [];
  let room = 0;

  function add(element: Element, length: number, startsSection: boolean): void {
    const last = sections.at(-1);
    if (last === undefined || startsSection || length > room) {
      sections.push({ roots: [element], length });
      room = longest - length;
    } else {
      last.roots.push(element);
      last.length += length;
      room -= length;
    }
  }

  function* cut(element: Element, depth: number, startsSection: boolean): Generator<undefined, void> {
    const length = yield* textLength(element, longest);
    if (length <= longest || depth === DEEPEST_CUT || !(yield* isCuttable(element))) {
      add(element, length, startsSection);
      return;
    }
    let seen = 0;
    for (const child of yield* listChildren(element)) {
      seen += 1;
      if (seen % CHILDREN_A_SLICE === 0) yield;
      if (isLeftOut(child)) continue;
      const plain = plainLength(child);
      if (plain !== null && plain <= longest) add(child, plain, false);
      else yield* cut(child, depth + 1, false);
    }
  }

  // A headline that stands apart is read with its story.
  for (const [at, root] of roots.entries()) yield* cut(root, 0, at === 0);
  return sections;
}

/** At once where the page takes away what was to be looked at next. */
function* listChildren(element: Element): Generator<undefined, readonly Element[]> {
  const children: Element[] = [];
  for (let child = firstElementOf(element); child !== null; child = nextElementOf(child)) {
    children.push(child);
    if (children.length % CHILDREN_A_SLICE !== 0) continue;
    yield;
    if (parentNodeOf(child) !== element) return [...childrenOf(element)];
  }
  return children;
}

/** Whether the element is a plain box of which all text lies in blocks within. */
function* isCuttable(element: Element): Generator<undefined, boolean> {
  let seen = 0;
  if (elementRole(element) !== 'block' || element.shadowRoot != null) return false;
  for (let node: Node | null = firstOf(element); node !== null; node = nextOf(node)) {
    seen += 1;
    if (seen % CHILDREN_A_SLICE === 0) yield;
    if (node.nodeType === 3 && /\S/.test((node as Text).data)) return false;
    if (node.nodeType === 1 && isInline(node as Element)) return false;
  }
  return true;
}

function isInline(element: Element): boolean {
  const role = elementRole(element);
  return (role === 'inline' || role === 'opaque') && /\S/.test(element.textContent ?? '');
}
