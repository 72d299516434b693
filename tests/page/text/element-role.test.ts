import { describe, expect, test } from 'vitest';
import { type ElementRole, elementRole } from '../../../lib/page/text/element-role.ts';
import { documentOf, page } from '../page-parts.ts';

function roleOf(html: string, selector = 'body > *'): ElementRole {
  const element = documentOf(page('', html)).querySelector(selector);
  if (element === null) throw new Error(`no ${selector} in ${html}`);
  return elementRole(element);
}

describe('by tag', () => {
  test.each<[string, ElementRole]>([
    ['<p>x</p>', 'block'],
    ['<h2>x</h2>', 'heading'],
    ['<blockquote>x</blockquote>', 'quote'],
    ['<pre>x</pre>', 'code'],
    ['<figcaption>x</figcaption>', 'caption'],
    ['<b>x</b>', 'inline'],
    ['<my-element>x</my-element>', 'inline'],
    ['<code>x</code>', 'opaque'],
    ['<br>', 'break'],
    ['<script>x</script>', 'skip'],
    ['<textarea>x</textarea>', 'skip'],
    ['<button>x</button>', 'skip'],
    ['<svg><text>x</text></svg>', 'skip'],
    ['<math><mi>x</mi></math>', 'skip'],
  ])('%s is %s', (html, role) => expect(roleOf(html)).toBe(role));

  test('items and cells', () => {
    expect(roleOf('<ul><li>x</li></ul>', 'li')).toBe('item');
    expect(roleOf('<table><tr><td>x</td></tr></table>', 'td')).toBe('cell');
  });
});

describe('what nobody sees or what is being written is skipped', () => {
  test.each([
    '<p hidden>x</p>',
    '<p style="color:red; DISPLAY : none">x</p>',
    '<span style="visibility:hidden">x</span>',
    '<span class="a sr-only b">x</span>',
    '<span class="visually-hidden">x</span>',
    '<div contenteditable>x</div>',
    '<div contenteditable="true">x</div>',
    '<div role="textbox">x</div>',
  ])('%s', (html) => expect(roleOf(html)).toBe('skip'));

  test.each([
    '<p hidden="until-found">x</p>',
    '<p style="list-style: none">x</p>',
    '<p class="not-sr-only-here">x</p>',
    '<p contenteditable="false">x</p>',
  ])('but not %s', (html) => expect(roleOf(html)).toBe('block'));
});
