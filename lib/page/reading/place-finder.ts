import { elementRole } from '../text/element-role.ts';
import { parentOf } from '../text/tree-steps.ts';
import type { Page, Section } from './read-page.ts';

/** Where a node lies: in a section, between the sections of an article, or (null) elsewhere. */
export type Place = Section | 'between' | null;

/** Finds the places of nodes; keeps them, and those of what is around them, until it is told to forget. */
export interface PlaceFinder {
  /** At the cost of a walk up the tree to the nearest node whose place is known. */
  find(node: Node): Place;
  /** Nodes may lie elsewhere now, or be hidden. */
  forget(): void;
}

export function createPlaceFinder(page: Page | null): PlaceFinder {
  if (page === null) return { find: () => null, forget: () => {} };
  const { article, sections } = page;
  let roots: Map<Node, Place> | null = null; // made when first needed: a long page has tens of thousands, and may never change
  let known = new WeakMap<Node, Place>();
  let isEmpty = true;

  function isUnread(node: Node): boolean {
    if (node.nodeType !== 1) return false;
    return elementRole(node as Element) === 'skip' || article.isLeftOut(node as Element);
  }

  function rootPlaces(): Map<Node, Place> {
    const places = new Map<Node, Place>(article.roots.map((root) => [root, 'between']));
    for (const section of sections) for (const root of section.roots) places.set(root, section);
    return places;
  }

  function find(target: Node): Place {
    roots ??= rootPlaces();
    const path: Node[] = []; // from the target up to what is known
    let place: Place = null;
    for (let node: Node | null = target; node !== null; node = parentOf(node)) {
      const found = roots.get(node) ?? known.get(node);
      if (found !== undefined) {
        place = found;
        break;
      }
      path.push(node);
    }
    for (let at = path.length - 1; at >= 0; at -= 1) {
      const node = path[at] as Node;
      if (place !== null && isUnread(node)) place = null;
      if (at === 0 && place === null) break; // a list elsewhere that is filled and emptied: its parent is enough
      known.set(node, place);
      isEmpty = false;
    }
    return place;
  }

  return {
    find,
    forget() {
      if (isEmpty) return;
      known = new WeakMap();
      isEmpty = true;
    },
  };
}
