import { expect, test } from 'vitest';
import { ReadFailure } from '../../../components/shared/ReadFailure.tsx';
import { draw } from '../draw.ts';

test('what the browser says is told as text, and it can be tried again', () => {
  let tries = 0;
  const retry = () => {
    tries += 1;
  };
  const drawn = draw(<ReadFailure surface="popup" reason="IO error: <b>/Users/x</b>" onRetry={retry} />);
  expect(drawn.texts('[role=alert] p')).toEqual([
    expect.stringContaining('Your browser says: IO error: <b>/Users/x</b>.'),
  ]);
  expect(drawn.all('b')).toEqual([]);
  drawn.click('button', 'Try again');
  expect(tries).toBe(1);
});
