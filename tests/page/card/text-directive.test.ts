import { expect, test } from 'vitest';
import { withDirective } from '../../../lib/page/card/text-directive.ts';

test.each([
  ['https://a.example/b', 'https://a.example/b#:~:text=c'],
  ['https://a.example/b#', 'https://a.example/b#:~:text=c'],
  ['https://a.example/b#d', 'https://a.example/b#d:~:text=c'],
  ['https://a.example/#/b#d', 'https://a.example/#/b#d:~:text=c'],
  ['https://a.example/b#d:~:text=e', 'https://a.example/b#d:~:text=c'],
  ['https://a.example/b?:~:=1#d', 'https://a.example/b?:~:=1#d:~:text=c'],
])('%s keeps its own fragment', (url, link) => {
  expect(withDirective(url, 'text=c')).toBe(link);
});
