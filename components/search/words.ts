import { createWordsHook } from '../shared/translation.ts';

export const useSearchWords = createWordsHook(({ text }) => ({
  search: text('search'),
  clearSearch: text('clearSearch'),
}));
