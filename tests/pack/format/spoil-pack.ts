import { examplePack } from './example-pack.ts';

/** The example pack with a value put at a place (keys joined by dots; empty for all of it), or taken away by `undefined`. */
export function spoilt(place: string, value: unknown): unknown {
  if (place === '') return value;
  const pack = examplePack();
  put(pack, place.split('.'), value);
  return pack;
}

/** Puts a value at a place within another, or takes it away by `undefined`. */
export function put(within: unknown, place: readonly string[], value: unknown): void {
  const holder = place.slice(0, -1).reduce((at, key) => fields(at)[key], within);
  const key = place.at(-1) ?? '';
  if (value === undefined) delete fields(holder)[key];
  // By its own name also where that is `__proto__`.
  else Object.defineProperty(holder, key, { value, enumerable: true, writable: true, configurable: true });
}

/** The way to every value within a value, as keys. */
export function placesIn(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...placesIn(inner).map((rest) => [key, ...rest])]);
}

function fields(value: unknown): Record<string, unknown> {
  return value as Record<string, unknown>;
}
