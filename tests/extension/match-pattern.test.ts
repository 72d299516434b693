import { describe, expect, test } from 'vitest';
import { MatchPattern } from 'wxt/utils/match-patterns';
import { covers, EVERY_SITE, hostOf, originPattern, typedPattern } from '../../lib/extension/match-pattern.ts';

test.each([
  ['https://news.example.com/2026/11?a#b', 'https://news.example.com/*'],
  ['http://localhost:8080/', 'http://localhost/*'],
  ['file:///home/reader/page.html', null],
  ['about:blank', null],
  ['chrome://extensions', null],
  ['no address', null],
])('the site of %s', (url, pattern) => {
  expect(originPattern(url)).toBe(pattern);
});

test.each([
  ['news.example.com', '*://*.news.example.com/*'],
  [' Example.COM ', '*://*.example.com/*'],
  ['www.example.com/tech', '*://*.example.com/*'],
  ['https://www.example.com/2026?x', '*://*.example.com/*'],
  ['http://example.com:8080', '*://*.example.com/*'],
  ['*.example.com', '*://*.example.com/*'],
  ['bücher.example', '*://*.xn--bcher-kva.example/*'],
  ['localhost:3000', '*://localhost/*'],
  ['127.0.0.1', '*://127.0.0.1/*'],
  ['[::1]:8080', '*://[::1]/*'],
  ['', null],
  ['   ', null],
  ['example', null],
  ['two words.example', null],
  ['*', null],
  ['*.*', null],
  ['ftp://example.com', null],
  ['javascript://example.com', null],
  ['me@example.com', null],
  ['https://', null],
  ['file:///etc', null],
])('a reader writes %j', (text, pattern) => {
  expect(typedPattern(text)).toBe(pattern);
});

describe('a pattern covers the addresses that the browsers say it does', () => {
  const patterns = [EVERY_SITE, 'https://*/*', 'https://example.com/*', '*://*.example.com/*', 'http://localhost/*'];
  const urls = [
    'https://example.com/',
    'http://example.com/a',
    'https://www.example.com/a?b',
    'https://notexample.com/',
    'http://localhost:8080/x',
    'file:///a/b',
    'https://example.com.evil.example/',
  ];
  test.each(patterns.flatMap((pattern) => urls.map((url) => [pattern, url] as const)))('%s, %s', (pattern, url) => {
    expect(covers(pattern, url)).toBe(new MatchPattern(pattern).includes(url));
  });

  test('and all of them', () => expect(covers('<all_urls>', 'https://example.com/')).toBe(true));
  test('and those of a host that is a number', () => {
    expect(covers('*://[::1]/*', 'http://[::1]:8080/a')).toBe(true);
    expect(covers('*://[::1]/*', 'http://[::2]/')).toBe(false);
  });

  test('but nothing is covered by what is no pattern', () => expect(covers('x', 'https://x/')).toBe(false));
});

test.each([
  ['https://*.example.com/*', 'example.com'],
  ['https://example.com/*', 'example.com'],
  [EVERY_SITE, '*'],
  ['https://*/*', '*'],
  ['<all_urls>', '*'],
])('%s is about %s', (pattern, host) => {
  expect(hostOf(pattern)).toBe(host);
});
