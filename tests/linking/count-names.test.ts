import { expect, test } from 'vitest';
import { countNames } from '../../lib/linking/count-names.ts';

const at = (topic: string, surface: string, start: number) => ({
  topic,
  surface,
  span: { start, end: start + surface.length },
});

test('names are counted by topic, capitals apart, the most frequent first', () => {
  const mentions = [at('pump', 'Heat pump', 0), at('cop', 'COP', 20), at('pump', 'heat pumps', 30)];
  expect(
    countNames([...mentions, at('pump', 'heat pumps', 60), at('pump', 'heat pump', 90), at('pump', 'heat pumps', 99)]),
  ).toEqual(
    new Map([
      [
        'pump',
        [
          { name: 'heat pumps', count: 3 },
          { name: 'Heat pump', count: 2 },
        ],
      ],
      ['cop', [{ name: 'COP', count: 1 }]],
    ]),
  );
  expect(countNames([])).toEqual(new Map());
});
