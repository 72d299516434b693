import { describe, expect, test } from 'vitest';
import { createLinker } from '../../../lib/linking/linker/create-linker.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';
import { readPage } from '../../../lib/page/reading/read-page.ts';
import { elementRole } from '../../../lib/page/text/element-role.ts';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';
import { documentOf } from '../page-parts.ts';

const REST =
  'The rest of this passage speaks of budgets and of the price of electricity\nin places far away, as such stories do.';
const STORY = `Meta shows Llama 4\n\nThe company says Llama 4 is an open-source model. ${REST}\n\nResearchers compared Llama 3.1\nwith others. ${REST}\n`;

const PROSE: Record<string, string> = {
  'a plain text as browsers show it': `<pre>${STORY}</pre>`,
  'with a style, as in Chromium': `<pre style="word-wrap: break-word; white-space: pre-wrap;">${STORY}</pre>`,
  'a mail that quotes another': `<pre>On Tuesday A. Writer wrote:\n&gt; The company says that Llama 4\n&gt; is an open-source model.\n&gt;\n&gt; ${REST.replace('\n', '\n&gt; ')}\n\nI do not think so. ${REST}\n\n-- \nB. Reader</pre>`,
  'with links and lines under headings': `<pre>Statement\n==============================\n\nWe speak of Llama 4 at <a href="https://a.example/b/c">https://a.example/b/c</a>. ${REST} ${REST}</pre>`,
  'in Chinese': `<pre>${'元公司发布了新模型，价格更低。其他公司也在跟进，市场竞争越来越激烈。'.repeat(8)}</pre>`,
};

const CODE: Record<string, string> = {
  'a program': `<pre>${'def read(path):\n    with open(path) as file:\n        return [line.strip() for line in file]\n\n'.repeat(4)}</pre>`,
  'a program with long comments': `<pre>${'# Reads the model. The weights are cached.\nmodel = load("llama-4", device="cuda:0")\nx = model[0] * 2\n'.repeat(4)}</pre>`,
  settings: `<pre>${'model: llama-4\ntemperature: 0.7\nmax_tokens: 512\n'.repeat(6)}</pre>`,
  'what a program says': `<pre>${'INFO  2026-11-14 10:00:01  loaded llama-4 in 4.2 s\nINFO  2026-11-14 10:00:05  ready\n'.repeat(4)}</pre>`,
  'a table': `<pre>${'| model   | size | score |\n|---------|------|-------|\n| llama 4 | 17b  | 80.1  |\n'.repeat(4)}</pre>`,
  'a line to type': '<pre>ollama run llama4</pre>',
  'what says that it is code': `<pre><code>${STORY}</code></pre>`,
  'what its class says is code': `<pre class="language-text">${STORY}</pre>`,
  'what the box around it says is code': `<div class="highlight"><pre>${STORY}</pre></div>`,
};

const roleOf = (html: string) => elementRole(documentOf(`<body>${html}</body>`).querySelector('pre')!);

test.each(Object.entries(PROSE))('%s is prose', (_, html) => {
  expect(roleOf(html)).toBe('block');
});

test.each(Object.entries(CODE))('%s is code', (_, html) => {
  expect(roleOf(html)).toBe('code');
});

describe('a plain text', () => {
  const document = documentOf(`<html><head></head><body><pre>${STORY}</pre></body></html>`);

  test('has a paragraph from blank line to blank line, and the way back to its letters', () => {
    const index = buildTextIndex([document.body]);
    expect(index.blocks.map(({ start, end }) => index.text.slice(start, end).slice(0, 20))).toEqual([
      'Meta shows Llama 4',
      'The company says Lla',
      'Researchers compared',
    ]);
    const start = index.text.indexOf('Llama 3.1 with');
    const place = index.locate({ start, end: start + 'Llama 3.1'.length });
    expect(place?.startContainer.data.slice(place.startOffset, place.endOffset)).toBe('Llama 3.1');
  });

  test('has its names found', () => {
    const { mentions } = readPage(document, 'https://a.example/2026/11/14/story.txt', createLinker([builtInPack]));
    expect(mentions.map(({ topic }) => topic)).toEqual(['llama', 'llama', 'open-source', 'llama']);
  });
});
