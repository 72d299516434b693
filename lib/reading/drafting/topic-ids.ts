const LEFT_OUT = /[^a-z0-9]+/g;
const ACCENTS = /\p{M}/gu;
const ROOM_FOR_NUMBER = 5; // UTF-16 units

/** Makes ids from names, at most `longest` long and no two alike; `fallback` where a name has no Latin letter. */
export function createIds(longest: number, fallback: string): (name: string) => string {
  const taken = new Set<string>();
  return (name) => {
    const slug =
      slugOf(name)
        .slice(0, longest - ROOM_FOR_NUMBER)
        .replace(/-+$/, '') || fallback;
    let id = slug;
    for (let number = 2; taken.has(id); number += 1) id = `${slug}-${number}`;
    taken.add(id);
    return id;
  };
}

function slugOf(name: string): string {
  return name.normalize('NFKD').replace(ACCENTS, '').toLowerCase().replace(LEFT_OUT, '-').replace(/^-|-$/g, '');
}
