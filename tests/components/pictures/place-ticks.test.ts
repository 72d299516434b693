import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestTo, TICK_ROOM, tickOf, ticksPath } from '../../../components/pictures/place-ticks.ts';

test.each([
  [0, 100, 0],
  [50, 100, TICK_ROOM / 2],
  [99, 100, TICK_ROOM - 1],
  [100, 100, TICK_ROOM - 1],
  [7, 0, 0],
])('offset %d of %d is tick %d', (start, length, tick) => {
  expect(tickOf(start, length)).toBe(tick);
});

test.each([
  [0, [10, 50, 90], 0],
  [0.45, [10, 50, 90], 1],
  [1, [10, 50, 90], 2],
  [0.5, [], -1],
])('nearest to %d of %j is the one at %d', (place, starts, nearest) => {
  expect(nearestTo(place, starts, 100)).toBe(nearest);
});

test('ticks are never more than there is room for, however many mentions there are', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5000)), (starts) => {
      const drawn = ticksPath(starts, 5000, 0, 1).split('M').length - 1;
      expect(drawn).toBe(new Set(starts.map((start) => tickOf(start, 5000))).size);
      expect(drawn).toBeLessThanOrEqual(TICK_ROOM);
    }),
  );
});
