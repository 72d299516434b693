import { quoteValue } from './quote-value.ts';

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_]*$/;

/** A place as a pack's author would write it: `['cards', 2, 'title']` is `cards[2].title`. */
export function placeInPack(keys: readonly unknown[]): string {
  let place = '';
  for (const key of keys) {
    if (typeof key === 'number') place += `[${key}]`;
    else if (typeof key === 'string' && PLAIN_KEY.test(key)) place += place === '' ? key : `.${key}`;
    else place += `[${quoteValue(String(key))}]`;
  }
  return place;
}
