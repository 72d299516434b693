import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { knowledgeOf } from '../../../scripts/annotate/describe-page.ts';
import { annotatePage } from '../../../scripts/annotate/page.ts';
import { type BrowserAnnotator, openBrowserAnnotator } from '../../../scripts/browser/annotate-in-browser.ts';
import { readSavedPage } from '../../../scripts/input/saved-page.ts';

// The command line reads pages over linkedom, readers have a browser: both must find the same.

const KNOWLEDGE = knowledgeOf([builtInPack]);
const REFRESHED = '<meta http-equiv="refresh" content="0;url=https://elsewhere.example/">';

describe.each(['chromium', 'firefox'] as const)('%s', (name) => {
  let browser: BrowserAnnotator;

  beforeAll(async () => {
    browser = await openBrowserAnnotator(name, [builtInPack]);
  });

  afterAll(() => browser?.close());

  test.each(['sample-article', 'explainer'])('%s is read as over linkedom', async (page) => {
    const { html, url } = readSavedPage(`tests/fixtures/${page}.html`);
    // As printed: what is undefined in one is absent from the other.
    const expected = JSON.parse(JSON.stringify(annotatePage(html, url, KNOWLEDGE)));
    expect(expected.article.text.length).toBeGreaterThan(1000);
    expect(await browser.annotate({ html, url })).toEqual(expected);
  });

  test('a page that would go elsewhere, at an address with a fragment', async () => {
    const html = `<!doctype html><html><head>${REFRESHED}<title>T</title></head><body><p>Meta has trained Llama 3, a model.</p></body></html>`;
    const found = await browser.annotate({ html, url: 'https://a.example/a#b' });
    expect(found).toMatchObject({ url: 'https://a.example/a#b', mentions: [{ surface: 'Llama 3' }] });
  });
});
