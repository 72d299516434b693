// In Chromium a field hides the property of its form that has its name, from extensions too: with `<input name="nextSibling">` in
// it, a form leads back into itself for ever. So the steps that loops go by are asked of the prototype, which no page reaches from its own world.

/** The node after this one. */
export const nextOf = /* @__PURE__ */ stepBy(globalThis.Node, 'nextSibling');

export const firstOf = /* @__PURE__ */ stepBy(globalThis.Node, 'firstChild');

/** The node before this one. */
export const previousOf = /* @__PURE__ */ stepBy(globalThis.Node, 'previousSibling');

export const lastOf = /* @__PURE__ */ stepBy(globalThis.Node, 'lastChild');

export const parentElementOf = /* @__PURE__ */ stepBy(globalThis.Node, 'parentElement');

/** The node around this one within its tree; null at its edge. */
export const parentNodeOf = /* @__PURE__ */ stepBy(globalThis.Node, 'parentNode');

/** The node around this one; past the edge of a shadow tree, its host. */
export function parentOf(node: Node): Node | null {
  return parentNodeOf(node) ?? (node as Partial<ShadowRoot>).host ?? null;
}

export const childrenOf = /* @__PURE__ */ stepBy(globalThis.Element, 'children');

export const firstElementOf = /* @__PURE__ */ stepBy(globalThis.Element, 'firstElementChild');

/** The element after this one, under the same parent. */
export const nextElementOf = /* @__PURE__ */ stepBy(globalThis.Element, 'nextElementSibling');

/** linkedom has no global `Node` and `Element`, and no fields that hide anything. */
function stepBy<T extends Node, K extends keyof T>(
  type: { readonly prototype: T } | undefined,
  name: K,
): (node: T) => T[K] {
  const get = type && Object.getOwnPropertyDescriptor(type.prototype, name)?.get;
  return get === undefined ? (node) => node[name] : (node) => get.call(node);
}

const ASKED = ['getAttribute', 'hasAttribute', 'hasAttributes', 'closest', 'contains'] as const; // and with them all the like

/** Whether an element cannot be asked what it is and holds: a form whose fields hide that. */
export function isHidingItself(element: Element): boolean {
  const { localName } = element;
  if (localName !== 'form') return typeof localName !== 'string';
  return typeof element.textContent !== 'string' || ASKED.some((name) => typeof element[name] !== 'function');
}
