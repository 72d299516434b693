import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { createTextGround } from '../../../lib/page/marks/ground.ts';

const INK = 'rgb(20, 20, 20)';
const NONE = 'rgba(0, 0, 0, 0)';
const CUT_OUT = { backgroundImage: 'linear-gradient(red, blue)', backgroundClip: 'text' };

/** What a text stands on in a heading of this style, on a page of this paper. */
function groundIn(heading: object, paper = NONE) {
  const { document } = parseHTML('<!doctype html><html><body><h1>Llama 4</h1></body></html>');
  const usual = {
    color: INK,
    backgroundColor: NONE,
    backgroundImage: 'none',
    backgroundClip: 'border-box',
  };
  const getComputedStyle = (element: Element) => {
    const own = element.localName === 'h1' ? heading : element.localName === 'body' ? { backgroundColor: paper } : {};
    return { ...usual, ...own } as CSSStyleDeclaration;
  };
  return createTextGround({ getComputedStyle })(document.querySelector('h1'));
}

test.each<[string, object, string, object]>([
  ['a picture behind it', { backgroundImage: 'url(x)' }, 'rgb(255, 255, 255)', { isPaper: false, isClear: false }],
  [
    'a gradient cut out by letters without a colour',
    { ...CUT_OUT, color: NONE },
    'rgb(255, 255, 255)',
    { theme: 'light', isPaper: true, isClear: true, contrast: 0 },
  ],
  [
    'the same on dark paper',
    { ...CUT_OUT, color: NONE },
    'rgb(10, 10, 10)',
    { theme: 'dark', isPaper: true, isClear: true },
  ],
  [
    'letters that are not filled with their colour',
    { ...CUT_OUT, webkitTextFillColor: NONE },
    'rgb(255, 255, 255)',
    { theme: 'light', isPaper: true, isClear: true, contrast: 0 },
  ],
  [
    'a gradient cut out by letters that hide it',
    { ...CUT_OUT, webkitTextFillColor: INK },
    'rgb(255, 255, 255)',
    { theme: 'light', isPaper: true, isClear: false },
  ],
  ['nothing that is known', { ...CUT_OUT, color: NONE }, NONE, { theme: 'light', isPaper: true, isClear: true }],
])('text on %s', (_, heading, paper, ground) => {
  expect(groundIn(heading, paper)).toMatchObject(ground);
});
