import { expect, test } from 'vitest';
import { isFragment } from '../../../lib/reading/sentences/fragment.ts';

test.each([
  'Strengths and weaknesses of the model from first principles.',
  'Market shares for Llama 3 across all countries.',
  'The Archive: A huge collection of documents (like letters, maps and diaries) for historians.',
  'Best for: Self-hosted assistant with open weights.',
  'Fully open-source for transparency and speed.',
])('is a fragment: %s', (sentence) => {
  expect(isFragment(sentence)).toBe(true);
});

test.each([
  'Llama 3 runs on laptops with enough memory.',
  'Open source avoids lock-in and enables work from home.',
  'The model comes in two sizes: a small one and a large one.',
  'Focus: The report centers on the costs of the models.',
  'The platform aims to help with translation.',
  'Meta won’t publish the weights.',
  'We follow a simple design from the paper.',
  'Meta trained the model for months.',
  'A ferramenta serve de apoio a todos.', // another language has other verbs
  '',
])('is a sentence, or cannot be told: %s', (sentence) => {
  expect(isFragment(sentence)).toBe(false);
});
