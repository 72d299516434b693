import { createPlaceFinder, type Place } from './place-finder.ts';
import type { Page, Section } from './read-page.ts';

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

/** Sorts what changes on a page by what it means for what was read of it. */
export interface ChangeSorter {
  /** Linear in the records; a busy element that is elsewhere costs next to nothing. */
  sort(records: readonly MutationRecord[]): Changes;
  placeOf(node: Node): Place;
}

const MOST_ARRIVALS = 200; // of one batch; more is a list that is being filled, and one look at it will do

/** For one page as it was read; null: nothing was. */
export function createChangeSorter(page: Page | null, isOwn: (node: Node) => boolean): ChangeSorter {
  const places = createPlaceFinder(page);

  function sort(records: readonly MutationRecord[]): Changes {
    const edited = new Set<Text>();
    const sections = new Set<Section>();
    const arrivals: Element[] = [];
    let hasMoved = false;
    let isRebuilt = false;
    let isBusyElsewhere = false;
    for (const record of records) {
      const { target, type } = record;
      if (type === 'attributes') places.forget(); // what is hidden is not read
      const place = places.find(target);
      if (place === null) {
        // The busiest kind by far, and the lists of nodes are made when first asked for.
        if (type !== 'childList') continue;
        isBusyElsewhere = true;
        if (arrivals.length < MOST_ARRIVALS) addElements(record.addedNodes, isOwn, arrivals);
        continue;
      }
      if (type === 'childList') {
        const { addedNodes, removedNodes } = record;
        if (isOnlyOwn(addedNodes, isOwn) && isOnlyOwn(removedNodes, isOwn)) continue;
        places.forget();
        hasMoved = true;
        isRebuilt ||= place === 'between' || hasElement(addedNodes) || hasElement(removedNodes);
      } else if (type === 'characterData') edited.add(target as Text);
      if (place !== 'between') sections.add(place);
    }
    if (isBusyElsewhere && page !== null) isRebuilt ||= hasLostRoot(page);
    return { edited, sections, hasMoved: hasMoved || isRebuilt, isRebuilt, arrivals };
  }

  return { sort, placeOf: places.find };
}

/** Whether an element that the page was read from is in it no more. */
export function hasLostRoot({ article }: Pick<Page, 'article'>): boolean {
  return article.roots.some((root) => !root.isConnected);
}

function isOnlyOwn(nodes: NodeList, isOwn: (node: Node) => boolean): boolean {
  for (let at = 0; at < nodes.length; at += 1) if (!isOwn(nodes[at] as Node)) return false;
  return true;
}

function hasElement(nodes: NodeList): boolean {
  for (let at = 0; at < nodes.length; at += 1) if (nodes[at]?.nodeType === 1) return true;
  return false;
}

function addElements(nodes: NodeList, isOwn: (node: Node) => boolean, elements: Element[]): void {
  for (let at = 0, { length } = nodes; at < length; at += 1) {
    const node = nodes[at];
    if (node?.nodeType === 1 && !isOwn(node)) elements.push(node as Element);
  }
}
