const encoder = new TextEncoder();

/** The last of a list that together have so few bytes as JSON, which is how storage counts. */
export function newestWithin<T>(items: readonly T[], bytes: number): readonly T[] {
  let left = bytes - 2; // its brackets
  let from = items.length;
  while (from > 0) {
    left -= encoder.encode(JSON.stringify(items[from - 1])).length + 1; // and a comma
    if (left < 0) break;
    from -= 1;
  }
  return items.slice(from);
}
