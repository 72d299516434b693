import type { Line } from './page-text.ts';

/** A news story of ours without a topic of any pack, in plain paragraphs. */
export const COUNCIL_STORY: readonly Line[] = [
  'The city council of Harwick voted on Tuesday to close the old harbour bridge for two years and to build a new one beside it.',
  'The bridge, which opened in 1931, carries 14,000 cars a day and has been under repair since a storm in 2023.',
  'It was once the longest of its kind.',
  'Shopkeepers on the south bank fear that the closure of the harbour bridge will cost them a third of their trade.',
  'A new ferry will cross the harbour every ten minutes until the new bridge opens in 2028, the council said.',
  'The new harbour bridge will cost 96 million pounds, of which the national government pays half.',
  'Walk down there on any evening.',
  'You can hear the gulls.',
];
export const COUNCIL_TITLE = 'Harwick to close its harbour bridge for two years';
