/** The browser's highlights by their names, those of Sidelight alone. */
export interface Registry {
  /** The highlight of this name: made, and known to the browser, when it is first asked for. */
  get(name: string): Highlight;
  /** Registers ranges under a name; `remove` takes them away again. */
  add(name: string, ranges: readonly StaticRange[]): void;
  remove(name: string, ranges: readonly StaticRange[]): void;
  /** Puts back what the page has taken out. */
  reassert(): void;
  clear(): void;
}

/** null where the browser has no Highlight API, as Firefox has a setting for. */
export function createRegistry(view: Window & typeof globalThis): Registry | null {
  if (view.CSS?.highlights === undefined) return null;
  const known = view.CSS.highlights;
  const own = new Map<string, Highlight>();

  function get(name: string): Highlight {
    const there = own.get(name);
    if (there !== undefined) return there;
    const made = new view.Highlight();
    own.set(name, made);
    known.set(name, made);
    return made;
  }

  return {
    get,
    add(name, ranges) {
      for (const range of ranges) get(name).add(range);
    },
    remove(name, ranges) {
      for (const range of ranges) own.get(name)?.delete(range);
    },
    reassert() {
      for (const [name, highlight] of own) if (!known.has(name)) known.set(name, highlight);
    },
    clear() {
      for (const [name, highlight] of own) {
        highlight.clear();
        known.delete(name);
      }
      own.clear();
    },
  };
}
