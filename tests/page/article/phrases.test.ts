import { describe, expect, test } from 'vitest';
import { isDateOrByline } from '../../../lib/page/article/dateline.ts';
import { isFurnitureHeading, isFurniturePhrase } from '../../../lib/page/article/phrases.ts';

describe('furniture', () => {
  test.each([
    'Related',
    'RELATED: The bridge that stayed shut',
    'Read more: How it began',
    '► See also',
    'Lees ook: De brug blijft dicht',
    'Lire aussi : Le pont reste fermé',
    'Leggi anche: Il ponte resta chiuso',
    'Читайте также: Мост закрыт',
    '関連記事',
    'Advertisement',
    '12 comments',
    'Share this article',
    'Follow us on Chirper',
    'Sign up for our morning letter.',
    'Subscribe to the channel',
    '© 2024 The Harbour Post',
    'Story continues below advertisement',
    'You may also like',
    'Click to share on Chirper (Opens in new window)',
    'Image 3 of 7',
  ])('%s', (text) => expect(isFurniturePhrase(text, false)).toBe(true));

  test.each([
    'Related work on the same question is thin.',
    'Shares of the company fell by a third.',
    'Readers of the paper wrote in.',
    'Commentary was not allowed in the hall.',
    'Xavier did not come.',
    'Tags: notes, tools',
    `Related: ${'a long paragraph that only begins so, '.repeat(8)}`,
  ])('but not "%s"', (text) => expect(isFurniturePhrase(text, false)).toBe(false));

  test('a label before links', () => expect(isFurniturePhrase('Tags: notes, tools', true)).toBe(true));

  test.each(['Comments', 'About the Author', 'Stay connected', 'Kommentare', 'Related stories'])(
    'heading "%s"',
    (text) => expect(isFurnitureHeading(text)).toBe(true),
  );

  test.each(['References', 'Conclusion', 'Response', 'What comments do to a town'])('but not heading "%s"', (text) =>
    expect(isFurnitureHeading(text)).toBe(false),
  );
});

describe('datelines', () => {
  test.each([
    'By Ada Quill',
    'Written by Ada Quill and Ben Ode',
    'Von Eva Blatt',
    'March 3, 2024 · 4 min read',
    'Published: 23 August 2024, 10:05 BST',
    'Updated 2024-08-23 10:05',
    '2024年8月23日',
    '3 hours ago',
  ])('%s', (text) => expect(isDateOrByline(text)).toBe(true));

  test.each([
    'In 2024 the town opened its model to everyone who asked.',
    'Stand by your machine',
    'The clock that ran backwards',
    'The 2024 plan for harbours and bridges',
  ])('but not "%s"', (text) => expect(isDateOrByline(text)).toBe(false));
});
