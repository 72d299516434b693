/** A set of features, each a number below `buckets`; features that fall into one bucket share its weight. */
export interface FeatureSet {
  add(feature: string): void;
  readonly buckets: ReadonlySet<number>;
}

/** Feature hashing (Weinberger et al. 2009) saves the names of the features; `buckets` is a power of two. */
export function createFeatureSet(buckets: number): FeatureSet {
  const found = new Set<number>();
  return {
    add: (feature) => found.add(hash(feature) & (buckets - 1)),
    buckets: found,
  };
}

/** FNV-1a over UTF-16 units, its low bits mixed once more. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return (value ^ (value >>> 12)) >>> 0;
}
