import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isSameJson } from '../../lib/extension/is-same-json.ts';

const SAME: Record<string, [unknown, unknown]> = {
  'fields in another order': [
    { title: 'a', site: 'b' },
    { site: 'b', title: 'a' },
  ],
  'and within lists and fields': [
    { days: [{ title: 'a', site: { of: 1, at: 2 } }] },
    { days: [{ site: { at: 2, of: 1 }, title: 'a' }] },
  ],
  'a field that is undefined, and none': [{ title: 'a', site: undefined }, { title: 'a' }],
  nothing: [undefined, undefined],
};

const OTHER: Record<string, [unknown, unknown]> = {
  'a list in another order': [
    [1, 2],
    [2, 1],
  ],
  'a list and its fields': [['a'], { 0: 'a' }],
  'a field more': [{ title: 'a' }, { title: 'a', site: 'b' }],
  'a number and its digits': [1, '1'],
  'nothing and null': [undefined, null],
};

test.each(Object.entries(SAME))('the same: %s', (_name, [a, b]) => expect(isSameJson(a, b)).toBe(true));

test.each(Object.entries(OTHER))('not the same: %s', (_name, [a, b]) => expect(isSameJson(a, b)).toBe(false));

test('whatever a value is, it is the same with its fields turned round', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(turned(value), value)));
});

function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, turned(part)]),
  );
}
