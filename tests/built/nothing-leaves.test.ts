import { describe, expect, test } from 'vitest';
import { newsOrigins } from '../../lib/extension/sites/news-sites.ts';
import { openModelsPack } from '../../lib/pack/built-in/open-models-pack.ts';
import { builtInPack } from '../../lib/pack/built-in/pack.ts';
import { BROWSERS, builtFiles, builtManifest } from './built-files.ts';

// What is shipped holds nothing that could send, and the browser is told to let nothing out.

/** Ways out of a browser, and ways to run what came from elsewhere. Each with something that it must find. */
const WAYS_OUT: readonly { what: string; pattern: RegExp; example: string }[] = [
  {
    what: 'fetch',
    pattern: /\bfetch\s*\(|\bfetch\s*\.\s*(?:call|apply|bind)\b|["'`]fetch["'`]/,
    example: 'a=fetch("x")',
  },
  { what: 'XMLHttpRequest', pattern: /XMLHttpRequest/, example: 'new XMLHttpRequest' },
  { what: 'WebSocket', pattern: /WebSocket/, example: 'new WebSocket(u)' },
  { what: 'WebTransport', pattern: /WebTransport/, example: 'new WebTransport(u)' },
  { what: 'WebRTC', pattern: /RTCPeerConnection/, example: 'new RTCPeerConnection()' },
  { what: 'EventSource', pattern: /EventSource/, example: 'new EventSource(u)' },
  { what: 'sendBeacon', pattern: /sendBeacon/, example: 'navigator.sendBeacon(u)' },
  { what: 'eval', pattern: /\beval\s*\(|\(0,\s*eval\)/, example: '(0,eval)("x")' },
  {
    what: 'new Function',
    pattern: /\bnew Function\b|\bFunction\s*\(|\.constructor\s*\(\s*["'`]/,
    example: 'Function("x")',
  },
  { what: 'a timer that runs text', pattern: /\bset(?:Timeout|Interval)\s*\(\s*["'`]/, example: 'setTimeout("x")' },
  { what: 'importScripts', pattern: /importScripts/, example: 'importScripts("x")' },
  { what: 'a module that is loaded later', pattern: /\bimport\s*\((?!\s*["'`]\.{0,2}\/)/, example: 'import(u)' },
  { what: 'a worker', pattern: /\bnew (?:Shared)?Worker\b/, example: 'new Worker(u)' },
  { what: 'an image made to load', pattern: /\bnew Image\b/, example: 'new Image().src = u' },
  {
    what: 'an element that loads',
    pattern: /createElement\(\s*["'`](?:script|img|iframe|link|object|embed|audio|video)["'`]/,
    example: 'createElement("script")',
  },
];

/**
 * By these the extension's own pages load further files of theirs, the cards in the reader's language and what the popup seldom needs: one file
 * each, under a policy that lets nothing in but what is the extension's (see below).
 */
const OWN_LOADERS = [
  { file: /^chunks\/built-in-script-[\w-]+\.js$/, element: /createElement\(["'`]script["'`]\)/g },
  { file: /^chunks\/popup-[\w-]+\.js$/, element: /createElement\(["'`]link["'`]\)/g },
];

function withoutOwnLoader({ name, text }: { name: string; text: string }): string {
  const loader = OWN_LOADERS.find(({ file }) => file.test(name));
  return loader === undefined ? text : text.replace(loader.element, '');
}

/** Names of vocabularies; nobody goes there. */
const NAMESPACES = ['http://www.w3.org/2000/svg', 'http://www.w3.org/1999/xhtml', 'http://www.w3.org/1998/Math/MathML'];
const ADDRESS = /\b(?:https?|wss?|ftp):\/\/[\w*-]+(?:\.[\w-]+)+[^"'`\s\\]*/g;

test.each(WAYS_OUT)('the search would find $what', ({ pattern, example }) => {
  expect(pattern.test(example)).toBe(true);
});

describe.each(BROWSERS)('the build for %s', (browser) => {
  const scripts = builtFiles(browser, '.js');

  test('has scripts to look at', () => {
    expect(scripts.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/reader.js', 'content-scripts/scout.js']),
    );
  });

  test.each(WAYS_OUT)('holds no $what', ({ pattern }) => {
    const found = scripts.filter((script) => pattern.test(withoutOwnLoader(script)));
    expect(found.map(({ name }) => name)).toEqual([]);
  });

  test('names no remote address but the sources of cards and the news sites that access may be asked for', () => {
    const known = new Set([...addressesIn(builtInPack), ...addressesIn(openModelsPack), ...newsOrigins, ...NAMESPACES]);
    const found = [...scripts, ...builtFiles(browser, '.html'), ...builtFiles(browser, '.css')].flatMap(
      ({ name, text }) => (text.match(ADDRESS) ?? []).map((address) => ({ name, address })),
    );
    expect(found.length).toBeGreaterThan(100);
    expect(found.filter(({ address }) => !known.has(address))).toEqual([]);
  });

  test('its pages and styles load nothing but its own files', () => {
    const pages = builtFiles(browser, '.html');
    const loaded = pages.flatMap(({ text }) => [
      ...text.matchAll(/\b(?:src|href|srcset|action)\s*=\s*["']?([^"'\s>]*)/g),
    ]);
    expect(loaded.length).toBeGreaterThan(pages.length);
    expect(loaded.map(([, path]) => path).filter((path) => !path?.match(/^\/(?!\/)/))).toEqual([]);
    const styles = [...builtFiles(browser, '.css'), ...scripts].flatMap(({ text }) => [
      ...text.matchAll(/url\(\s*["']?(?!data:)[^)]*\)|@import[^;]*/g),
    ]);
    expect(styles.map(([it]) => it)).toEqual([]);
  });

  test('is held by the browser: no connection, no code but its own, no file that a page may ask for', () => {
    const { content_security_policy: policy, ...manifest } = builtManifest(browser);
    const pages = (policy as { extension_pages: string }).extension_pages.split(/;\s*/);
    expect(pages).toEqual(
      expect.arrayContaining([
        "default-src 'none'",
        "connect-src 'none'",
        "script-src 'self'",
        "frame-ancestors 'none'",
      ]),
    );
    expect(pages.filter((rule) => /https?:|\*|unsafe|blob:/.test(rule))).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.update_url ?? null).toBeNull();
  });
});

/** Every https: address in a piece of data. */
function addressesIn(data: unknown): string[] {
  if (typeof data === 'string') return data.match(ADDRESS) ?? [];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(addressesIn) : [];
}
