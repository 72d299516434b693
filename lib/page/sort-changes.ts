import { elementRole } from './element-role.ts';
import type { Page, Section } from './read-page.ts';
import { parentOf } from './tree-steps.ts';

/** What a batch of mutations means for the page that was read. */
export interface Changes {
  /** Text nodes of the article whose letters changed. */
  readonly edited: ReadonlySet<Text>;
  readonly sections: ReadonlySet<Section>;
  /** Nodes of the article came or went. */
  readonly hasMoved: boolean;
  /** Elements of the article came or went, so that it must be found anew. */
  readonly isRebuilt: boolean;
  /** Elements that came outside of the article: perhaps another one. */
  readonly arrivals: readonly Element[];
}

/** Where a node lies: in a section, between the sections of an article, or (null) elsewhere. */
type Place = Section | 'between' | null;

const MOST_ARRIVALS = 200; // of one batch; more is a list that is being filled, and one look at it will do

/** Linear in the records, at the cost of a walk up the tree for each new target; a busy element elsewhere costs next to nothing. */
export function sortChanges(
  records: readonly MutationRecord[],
  page: Page | null,
  isOwn: (node: Node) => boolean,
): Changes {
  const edited = new Set<Text>();
  const sections = new Set<Section>();
  const arrivals: Element[] = [];
  const placeOf = createPlaceFinder(page);
  let hasMoved = false;
  let isRebuilt = false;
  let hasLosses = false;
  for (const record of records) {
    const { target, type } = record;
    const place = placeOf(target);
    // The busiest kind by far, and the lists of nodes are made when first asked for.
    if (place === null && type !== 'childList') continue;
    if (type === 'childList') {
      const { addedNodes, removedNodes } = record;
      if (isOnlyOwn(addedNodes, isOwn) && isOnlyOwn(removedNodes, isOwn)) continue;
      if (place === null) {
        hasLosses ||= removedNodes.length > 0;
        if (arrivals.length < MOST_ARRIVALS) arrivals.push(...elementsOf(addedNodes));
      } else {
        hasMoved = true;
        isRebuilt ||= place === 'between' || hasElement(addedNodes) || hasElement(removedNodes);
      }
    } else if (type === 'characterData' && place !== null) edited.add(target as Text);
    if (place !== null && place !== 'between') sections.add(place);
  }
  if (hasLosses && page !== null) isRebuilt ||= hasLostRoot(page);
  return { edited, sections, hasMoved: hasMoved || isRebuilt, isRebuilt, arrivals };
}

/** Finds the place of one node after another; the same node costs nothing. */
export function createPlaceFinder(page: Page | null): (node: Node) => Place {
  if (page === null) return () => null;
  const byRoot = new Map<Node, Section>();
  for (const section of page.sections) for (const root of section.roots) byRoot.set(root, section);
  const storyRoots = new Set<Node>(page.stories.flatMap(({ roots }) => roots));
  const known = new Map<Node, Place>();

  function find(target: Node): Place {
    let isSkipped = false;
    for (let node: Node | null = target; node !== null; node = parentOf(node)) {
      const section = byRoot.get(node);
      const isRoot = section !== undefined || storyRoots.has(node);
      if (isRoot) return isSkipped ? null : (section ?? 'between');
      if (node.nodeType === node.ELEMENT_NODE) isSkipped ||= isUnread(node as Element);
    }
    return null;
  }

  function isUnread(element: Element): boolean {
    return elementRole(element) === 'skip' || (page?.stories.some(({ isLeftOut }) => isLeftOut(element)) ?? false);
  }

  return (node) => {
    const before = known.get(node);
    if (before !== undefined) return before;
    const place = find(node);
    known.set(node, place);
    return place;
  };
}

/** Whether an element that the page was read from is in it no more. */
export function hasLostRoot({ sections, stories }: Page): boolean {
  const roots = [...stories.flatMap((story) => story.roots), ...sections.flatMap((section) => section.roots)];
  return roots.some((root) => !root.isConnected);
}

function isOnlyOwn(nodes: NodeList, isOwn: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at += 1) if (!isOwn(nodes[at] as Node)) return false;
  return true;
}

function hasElement(nodes: NodeList): boolean {
  return elementsOf(nodes).length > 0;
}

function elementsOf(nodes: NodeList): Element[] {
  const elements: Element[] = [];
  for (let at = 0; at < nodes.length; at += 1) if (nodes[at]?.nodeType === 1) elements.push(nodes[at] as Element);
  return elements;
}
