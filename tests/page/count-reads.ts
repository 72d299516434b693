/** How often the work reads something of the document's nodes: steps, which no busy machine makes more. */
export function countReads(document: Document, work: () => void): number {
  let reads = 0;
  const restored: (() => void)[] = [];
  for (const prototype of prototypesOf([document, document.documentElement, document.createTextNode('')])) {
    for (const [name, property] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      const { get, value, configurable } = property;
      if (configurable !== true || name === 'constructor') continue;
      if (get !== undefined)
        Object.defineProperty(prototype, name, {
          ...property,
          get() {
            reads += 1;
            return get.call(this);
          },
        });
      else if (typeof value === 'function')
        Object.defineProperty(prototype, name, {
          ...property,
          value(this: unknown, ...given: unknown[]) {
            reads += 1;
            return value.apply(this, given);
          },
        });
      restored.push(() => Object.defineProperty(prototype, name, property));
    }
  }
  try {
    work();
  } finally {
    for (const restore of restored) restore();
  }
  return reads;
}

function prototypesOf(nodes: readonly object[]): Set<object> {
  const found = new Set<object>();
  for (const node of nodes) {
    let prototype: object | null = Object.getPrototypeOf(node);
    for (; prototype !== null && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
      found.add(prototype);
    }
  }
  return found;
}
