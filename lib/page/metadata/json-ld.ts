/** One object of a page's structured data; what is in it is not to be trusted. */
export type JsonLdNode = Readonly<Record<string, unknown>>;

const MOST_NODES = 2000; // a page that holds more says no more about itself
const MOST_ITEMS = 20_000; // objects and lists looked at in a script
const MOST_CHARACTERS = 1_000_000; // UTF-16 units of all scripts together; about 10 ms to parse
const WRAP_START = /^(?:\/\/|\/\*)?\s*(?:<!\[CDATA\[|<!--)\s*(?:\*\/)?/;

/**
 * All objects in the page's JSON-LD scripts, outermost first; a script that cannot be read is passed over, and so is one that would be too
 * much with those before it. Yields between scripts. https://www.w3.org/TR/json-ld11/#embedding-json-ld-in-html-documents
 */
export function* readJsonLd(document: Document): Generator<undefined, JsonLdNode[]> {
  const nodes: JsonLdNode[] = [];
  let room = MOST_CHARACTERS;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const source = script.textContent ?? '';
    if (source.length <= room) {
      room -= source.length;
      collectNodes(yield* parseLoosely(source), nodes);
    }
    yield;
  }
  return nodes;
}

/** Whether the node's `@type` (one or several, with or without an address before it) is in `types`. */
export function isOfType(node: JsonLdNode, types: ReadonlySet<string>): boolean {
  const given = node['@type'];
  const list: readonly unknown[] = Array.isArray(given) ? given : [given];
  return list.some((type) => typeof type === 'string' && types.has(type.slice(type.lastIndexOf('/') + 1)));
}

/** What a value refers to by its `@id` and says no more of; else the value itself. */
export function nodeOf(value: unknown, nodes: readonly JsonLdNode[]): unknown {
  const id = idOf(value);
  if (id === null || nameOf(value) !== null) return value;
  return nodes.find((node) => node['@id'] === id && nameOf(node) !== null) ?? value;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null ? (value as JsonLdNode)['@id'] : value;
  return typeof id === 'string' ? id : null;
}

/** The name of a person or a thing, the first of several; a text is a name. */
export function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const name = typeof value === 'object' && value !== null ? (listOf(value)[0] as JsonLdNode | undefined)?.name : null;
  return typeof name === 'string' ? name : null;
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function collectNodes(value: unknown, nodes: JsonLdNode[]): void {
  const queue: object[] = []; // breadth first, so that the page's own node comes before what it refers to
  const add = (item: unknown) => {
    if (typeof item === 'object' && item !== null) queue.push(item);
  };
  add(value);
  for (let at = 0; at < queue.length && nodes.length < MOST_NODES; at += 1) {
    const item = queue[at] as object;
    if (!Array.isArray(item)) nodes.push(item as JsonLdNode);
    for (const child of Array.isArray(item) ? item : Object.values(item)) {
      if (queue.length === MOST_ITEMS) break;
      add(child);
    }
  }
}

/** Publishing systems wrap JSON-LD in CDATA or comments and leave line breaks in strings and commas before brackets. */
function* parseLoosely(source: string): Generator<undefined, unknown> {
  const bare = withoutEnd(source.trim().replace(WRAP_START, ''));
  const value = parse(bare);
  if (value !== null) return value;
  yield;
  return parse(mend(bare));
}

/** Without what closes a wrap. Looked at from the end: a pattern would begin anew at every run of white space. */
function withoutEnd(source: string): string {
  const bare = source.endsWith('*/') ? source.slice(0, -2).trimEnd() : source;
  if (!bare.endsWith(']]>') && !bare.endsWith('-->')) return source;
  const inner = bare.slice(0, -3).trimEnd();
  return inner.endsWith('//') || inner.endsWith('/*') ? inner.slice(0, -2) : inner;
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return null; // the latter: nested too deep
    throw error;
  }
}

function mend(source: string): string {
  // Control characters may not stand in a JSON string.
  return source
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/,\s*([\]}])/g, '$1')
    .replace(/; ?$/, '');
}
