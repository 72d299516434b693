import { parentOf } from '../text/tree-steps.ts';

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };
export type Tree = Document | ShadowRoot;

const TOP_LAYER = ':popover-open, dialog:modal, :fullscreen';
const MOST_ELEMENTS = 20_000; // looked through for shadow trees, in some ms

/** What of a tree is in the top layer besides an element and what is around it. */
export function othersOnTop(tree: Tree, element: Element): Element[] {
  return [...tree.querySelectorAll(TOP_LAYER)].filter((other) => !isAround(other, element));
}

/** Whether an element stands within something else in the top layer. */
export function isWithinTopLayer(element: Element): boolean {
  for (let node = parentOf(element); node !== null; node = parentOf(node)) {
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).matches(TOP_LAYER)) return true;
  }
  return false;
}

/** A document and all shadow trees in it, also those that are closed to its scripts; null where it is too large to look through. In Firefox alone. */
export function treesOf(document: Document): readonly Tree[] | null {
  const trees: Tree[] = [document];
  let looked = 0;
  for (const tree of trees) {
    for (const element of tree.querySelectorAll('*')) {
      looked += 1;
      if (looked > MOST_ELEMENTS) return null;
      const root = (element as FirefoxElement).openOrClosedShadowRoot;
      if (root != null) trees.push(root);
    }
  }
  return trees;
}

/** Whether an element holds another, itself or in a shadow tree. */
function isAround(outer: Element, inner: Node): boolean {
  for (let node: Node | null = inner; node !== null; node = parentOf(node)) if (node === outer) return true;
  return false;
}
