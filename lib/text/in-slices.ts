/** Looks at each item in turn; yields after so many. Ends early where `visit` gives true. */
export function* inSlices<T>(
  items: readonly T[],
  aSlice: number,
  visit: (item: T, at: number) => unknown,
): Generator<undefined, void> {
  for (const [at, item] of items.entries()) {
    if (visit(item, at) === true) return;
    if ((at + 1) % aSlice === 0) yield;
  }
}
