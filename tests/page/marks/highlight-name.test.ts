import { expect, test } from 'vitest';
import { markName } from '../../../lib/page/marks/highlight-name.ts';

const PAPER = { theme: 'light', isPaper: true, contrast: 15, isLined: false, isClear: false } as const;
const NIGHT = { theme: 'dark', isPaper: true, contrast: 15, isLined: false, isClear: false } as const;
const CLEAR = { contrast: 0, isClear: true };

test.each([
  ['on paper as chosen', 'idea-first', PAPER, 'sidelight-idea-first'],
  ['on dark paper too', 'strong-model-tint', NIGHT, 'sidelight-strong-model-tint-dark'],
  ['no tint behind pale text', 'idea-first', { ...PAPER, contrast: 5 }, 'sidelight-idea'],
  ['an underline where a tint alone was chosen', 'model-tint', { ...PAPER, contrast: 5 }, 'sidelight-model'],
  ['a strong tint wants more', 'strong-idea-first', { ...NIGHT, contrast: 9 }, 'sidelight-strong-idea-dark'],
  ['than a usual one', 'idea-first', { ...NIGHT, contrast: 9 }, 'sidelight-idea-first-dark'],
  [
    'the text’s own colour on a coloured ground',
    'idea-first',
    { ...PAPER, isPaper: false, contrast: 0 },
    'sidelight-plain-idea',
  ],
  [
    'also where more contrast was chosen',
    'strong-idea',
    { ...NIGHT, isPaper: false, contrast: 0 },
    'sidelight-plain-idea-dark',
  ],
  ['on the line of a link', 'idea-first', { ...PAPER, isLined: true }, 'sidelight-idea-first-lined'],
  ['in dark too', 'plain-model', { ...NIGHT, isLined: true }, 'sidelight-plain-model-lined-dark'],
  ['a tint has no line', 'idea-tint', { ...PAPER, isLined: true }, 'sidelight-idea-tint'],
  ['letters without a colour stay so', 'idea-first', { ...PAPER, ...CLEAR }, 'sidelight-idea-clear'],
  ['and have a line where a tint was chosen', 'model-tint', { ...NIGHT, ...CLEAR }, 'sidelight-model-clear-dark'],
  [
    'of their own also in a link',
    'plain-idea',
    { ...PAPER, ...CLEAR, isPaper: false, isLined: true },
    'sidelight-plain-idea-clear',
  ],
  ['or the own colour', 'plain-idea-first', { ...PAPER, isPaper: false, contrast: 0 }, 'sidelight-plain-idea'],
] as const)('%s', (_, style, ground, name) => {
  expect(markName(style, ground)).toBe(name);
});
