import { expect, test } from 'vitest';
import { createOwnNames } from '../../../entrypoints/card/own-names.ts';

test('custom properties get an ending of their own, nothing else does', () => {
  const names = createOwnNames();
  const ending = names.nameOf('--ink').slice('--ink'.length);
  expect(ending).toMatch(/^-[a-z]{12}$/);
  expect(names.inCss('.a--b{--text-small:calc(13px*var(--text-scale,1));color:var(--ink)}.c{margin:0 -1px}')).toBe(
    `.a--b{--text-small${ending}:calc(13px*var(--text-scale${ending},1));color:var(--ink${ending})}.c{margin:0 -1px}`,
  );
});

test('each card has others', () => {
  const endings = new Set(Array.from({ length: 50 }, () => createOwnNames().nameOf('--ink')));
  expect(endings.size).toBe(50);
});
