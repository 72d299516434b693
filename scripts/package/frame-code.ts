const SLOT = /^\0(\d+)\0$/;
const LEAST_SHARED = 40; // UTF-16 units; a name is not worth it for less

/** What `frameCode` makes the given item of its list of. */
export function slot(index: number): string {
  return `\0${index}\0`;
}

/**
 * A JavaScript function, as source text, from a list of texts to a value that has them in its slots. What stands in several places is written
 * once: past 32 kB gzip no longer sees that it has been there before.
 */
export function frameCode(value: unknown): string {
  const counts = new Map<string, number>();
  countObjects(value, counts);
  const repeated = [...counts].flatMap(([json, count]) => (count > 1 ? json : []));
  const names = new Map(repeated.map((json, at) => [json, `s${at}`]));
  const shared = repeated.map((json) => `${names.get(json)}=${codeOf(JSON.parse(json), new Map())}`);
  return `t=>{${shared.length === 0 ? '' : `const ${shared.join(',')};`}return${codeOf(value, names)}}`;
}

function countObjects(value: unknown, counts: Map<string, number>): void {
  if (typeof value !== 'object' || value === null) return;
  const json = JSON.stringify(value);
  if (json.length >= LEAST_SHARED) {
    const count = (counts.get(json) ?? 0) + 1;
    counts.set(json, count);
    if (count > 1) return; // its parts are shared with it
  }
  for (const part of Object.values(value)) countObjects(part, counts);
}

function codeOf(value: unknown, names: ReadonlyMap<string, string>): string {
  if (typeof value === 'string') {
    const index = SLOT.exec(value)?.[1];
    return index === undefined ? JSON.stringify(value) : `t[${index}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const name = names.get(JSON.stringify(value));
  if (name !== undefined) return name;
  if (Array.isArray(value)) return `[${value.map((part) => codeOf(part, names)).join(',')}]`;
  const fields = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${codeOf(part, names)}`);
  return `{${fields.join(',')}}`;
}
