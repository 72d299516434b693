import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitAtMentions } from '../../../lib/linking/linker/split-at-mentions.ts';
import { builtInPack } from '../../../lib/pack/built-in/pack.ts';

const FOLDER = 'public/_locales';

test('the parts make up the text, and mentions are counted for each topic', () => {
  const text = 'Meta gave away Llama 3.1. Llama is no animal.';
  const parts = splitAtMentions(text, 'en', builtInPack);
  expect(parts.map((part) => part.text).join('')).toBe(text);
  expect(parts.flatMap(({ text, mention }) => (mention === undefined ? [] : [[text, mention]]))).toEqual([
    ['Llama 3.1', { topic: 'llama', kind: 'model', isFirst: true, position: { index: 1, total: 2 } }],
    ['Llama', { topic: 'llama', kind: 'model', isFirst: false, position: { index: 2, total: 2 } }],
  ]);
});

test.each(readdirSync(FOLDER))('the welcome page’s sample is marked in %s, but for its look-alikes', (locale) => {
  const { welcomeSample, languageTag } = JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8'));
  const parts = splitAtMentions(welcomeSample.message, languageTag.message, builtInPack);
  const marked = parts.filter(({ mention }) => mention !== undefined);
  const topics = new Set(marked.map(({ mention }) => mention?.topic));
  const wanted = ['llama', 'meta-ai', 'open-source'];
  expect([...topics].sort()).toEqual(wanted.sort());
  const last = marked.at(-1)?.text ?? '';
  expect(welcomeSample.message.indexOf('Ollama')).toBeGreaterThan(welcomeSample.message.lastIndexOf(last));
});
