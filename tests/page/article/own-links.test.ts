import { expect, test, vi } from 'vitest';
import { ownLinks } from '../../../lib/page/article/links.ts';
import { documentOf, page } from '../page-parts.ts';

test('a page without an address of its own is asked for it once, however many links it has', () => {
  const document = documentOf(page('', '<p>A saved page.</p>'));
  const search = vi.spyOn(document, 'querySelector');
  const isOwn = ownLinks(document);
  expect(isOwn('https://other.example/1')).toBe(false);
  const once = search.mock.calls.length;
  expect(once).toBeGreaterThan(0);
  for (let number = 2; number < 50; number += 1) expect(isOwn(`https://other.example/${number}`)).toBe(false);
  expect(search.mock.calls).toHaveLength(once);
});
