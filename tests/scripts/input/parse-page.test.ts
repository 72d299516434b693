import { expect, test } from 'vitest';
import { parsePage } from '../../../scripts/input/parse-page.ts';

test.each([
  ['nothing but text', '<p>a</p>', null],
  ['a doctype and a title', '<!doctype html><title>T</title><p>a</p>', null],
  ['html without body', '<html lang="de"><head><title>T</title></head><p>a</p></html>', 'de'],
  ['html without head and body', '<!doctype html><html lang="fr"><title>T</title><p>a</p>', 'fr'],
  ['everything', '<!doctype html><html lang="nl"><head></head><body><p>a</p></body></html>', 'nl'],
])('a page with %s has its text in the body', (_name, html, lang) => {
  const document = parsePage(html);
  expect(document.body.querySelector('p')?.textContent).toBe('a');
  expect(document.documentElement.getAttribute('lang')).toBe(lang);
});

test('the names of attributes are in small letters', () => {
  const time = parsePage('<time dateTime="2026-11-12" CLASS="a">Today</time>').querySelector('time');
  expect([time?.getAttribute('datetime'), time?.getAttribute('class')]).toEqual(['2026-11-12', 'a']);
});
