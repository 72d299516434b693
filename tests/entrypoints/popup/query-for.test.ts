import { expect, test } from 'vitest';
import { queryFor } from '../../../entrypoints/popup/query-for.ts';

const CARDS = [{ title: 'Llama' }, { title: 'Meta AI' }, { title: 'Open source' }, { title: 'Apple’s rules' }];

test.each([
  ['Llama', 'Llama'],
  ['Llama 3.1 405B', 'Llama'],
  ['the company’s open-source plans', 'Open source'],
  ['META  AI’s Llama', 'Meta AI'],
  ['Ollama', 'Ollama'],
  ['quantum chess', 'quantum chess'],
])('%s', (text, query) => {
  expect(queryFor(text, CARDS)).toBe(query);
});
