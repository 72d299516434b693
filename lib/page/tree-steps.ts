// In Chromium a field hides the property of its form that has its name, from extensions too: with `<input name="nextSibling">` in
// it, a form leads back into itself for ever. So the steps that loops go by are asked of the prototype, which no page reaches from its own world.

/** The node after this one. */
export const nextOf = stepBy('nextSibling');

export const firstOf = stepBy('firstChild');

export const parentElementOf = stepBy('parentElement');

/** The node around this one within its tree; null at its edge. */
export const parentNodeOf = stepBy('parentNode');

/** The node around this one; past the edge of a shadow tree, its host. */
export function parentOf(node: Node): Node | null {
  return parentNodeOf(node) ?? (node as Partial<ShadowRoot>).host ?? null;
}

/** linkedom has no global `Node`, and no fields that hide anything. */
function stepBy<K extends 'nextSibling' | 'firstChild' | 'parentNode' | 'parentElement'>(
  name: K,
): (node: Node) => Node[K] {
  const get = globalThis.Node && Object.getOwnPropertyDescriptor(Node.prototype, name)?.get;
  return get === undefined ? (node) => node[name] : (node) => get.call(node);
}

/** Elements without the text between them. */
export function childrenOf(element: Element): Element[] {
  const children: Element[] = [];
  for (let node: Node | null = firstOf(element); node !== null; node = nextOf(node)) {
    if (node.nodeType === 1) children.push(node as Element);
  }
  return children;
}

const ASKED = ['getAttribute', 'hasAttribute', 'hasAttributes', 'closest', 'contains'] as const; // and with them all the like

/** Whether an element cannot be asked what it is and holds: a form whose fields hide that. */
export function isHidingItself(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'form') return typeof localName !== 'string';
  return typeof element.textContent !== 'string' || ASKED.some((name) => typeof element[name] !== 'function');
}
