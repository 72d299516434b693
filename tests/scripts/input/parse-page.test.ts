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

test.each([
  ['no html tag', '<!doctype html><head><title>T</title></head><body class="x"><p>a</p><p>b</p></body>'],
  [
    'a warning before it',
    '<b>Warning</b>: no <i>room</i><!doctype html><html><head></head><body><p>a</p><p>b</p></body></html>',
  ],
  ['a body closed early', '<html><head></head><body><p>a</p></body><p>b</p></html><p>c</p>'],
  [
    'a second page within',
    '<html><head></head><body><p>a</p><div><html lang="de"><body id="in"><p>b</p></body></html></div></body></html>',
  ],
  ['the body in a second html', '<html><head></head><html lang="de"><body><p>a</p></body></html><p>b</p></html>'],
  ['two bodies', '<html><head></head><body><p>a</p></body><body class="x"><p>b</p></body></html>'],
  ['a body in the head', '<html><head><title>T</title><body><p>a</p><p>b</p></body></html>'],
  ['a box before the body', '<html><head></head><div><p>a</p></div><body><p>b</p></body></html>'],
])('a page with %s is one body', (_name, html) => {
  const document = parsePage(html);
  expect(document.documentElement.localName).toBe('html');
  expect(document.querySelectorAll('html, body')).toHaveLength(2);
  expect([...document.body.querySelectorAll('p')].map((it) => it.textContent).join('')).toMatch(/^abc?$/);
  expect(document.documentElement.textContent?.trim()).toBe(`${document.title}${document.body.textContent}`.trim());
});

test('the names of attributes are in small letters', () => {
  const time = parsePage('<time dateTime="2026-11-12" CLASS="a">Today</time>').querySelector('time');
  expect([time?.getAttribute('datetime'), time?.getAttribute('class')]).toEqual(['2026-11-12', 'a']);
});
