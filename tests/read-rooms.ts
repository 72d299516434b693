const TOPS = ['lib', 'components'];

/**
 * Which room may import which, itself apart, from the table of rooms in ARCHITECTURE.md. A name in the last column lacks its `lib/` or `components/`,
 * `a/{b,c}` is `a/b` and `a/c`, and `x ↓` is x with all that the row of x lists. Throws for a name that no earlier row has: arrows point up the table.
 */
export function readRooms(architecture: string): ReadonlyMap<string, readonly string[]> {
  const table = architecture.split('\n## Rooms\n')[1]?.split('\n## ')[0] ?? '';
  const rooms = new Map<string, readonly string[]>();
  for (const [, room = '', list = ''] of table.matchAll(/^\| `([^`]+)` \|[^|]*\|([^|]*)\|$/gm)) {
    rooms.set(room, [...new Set(namesIn(list).flatMap((name) => listed(name, room, rooms)))]);
  }
  return rooms;
}

/** The names of a list, with braces written out. */
function namesIn(list: string): string[] {
  const items = list.match(/[\w/-]+(?:\{[^}]*\})?(?: ↓)?/g) ?? [];
  return items.flatMap((item) => {
    const [, before = '', inner = ''] = /^(.*)\{(.*)\}/.exec(item) ?? [];
    return inner === '' ? [item] : inner.split(',').map((name) => `${before}${name.trim()}`);
  });
}

function listed(name: string, room: string, rooms: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const top = TOPS.find((it) => room.startsWith(`${it}/`)) ?? '';
  const target = `${top}/${name.replace(' ↓', '')}`;
  const own = rooms.get(target);
  if (own === undefined) throw new Error(`the row of ${room} lists ${name}, which no row above it has`);
  return name.endsWith('↓') ? [target, ...own] : [target];
}
