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
    '<p hidden="Until-Found">x</p>',
    '<p style="list-style: none">x</p>',
    '<p class="not-sr-only-here">x</p>',
    '<p contenteditable="false">x</p>',
  ])('but not %s', (html) => expect(roleOf(html)).toBe('block'));
});

describe('the mark of a note is none of the words', () => {
  test.each([
    '<p>Llama 4<sup>1</sup></p>',
    '<p>Llama<sup>[12]</sup> 4</p>',
    '<p>Llama 4<sup><a href="/notes#a">a</a></sup></p>',
    '<p>Llama 4<sup class="reference"><a href="#n">[note 3]</a></sup></p>',
    '<p>Llama 4<sup><a href="#n"><span>[</span>3<span>]</span></a></sup></p>',
    '<p>Meta<sup>®</sup> AI</p>',
    '<p>Llama<a href="#fn">*</a> 4</p>',
    '<p>Llama <a href="#fn"><sup>2</sup></a> 4</p>',
  ])('%s', (html) => expect(roleOf(html, 'p > *')).toBe('skip'));

  test.each([
    `<p>Llama${'<sup>'.repeat(20)}1${'</sup>'.repeat(20)}</p>`,
    '<p>10<sup>25</sup> operations</p>',
    '<p>2<sup>10</sup></p>',
    '<p>90 m<sup>2</sup></p>',
    '<p>x<sup>2</sup></p>',
    '<p>the 1<sup>st</sup> of May</p>',
    '<p>the 1<sup><a href="/day">st</a></sup> of May</p>',
    '<p>Meta <a href="#ai">AI</a></p>',
    '<p>Llama <a href="/4">4</a></p>',
    '<p>Llama <a href="#">4</a></p>',
    '<p>H<sub>2</sub>O</p>',
  ])('but not %s', (html) => expect(roleOf(html, 'p > *')).toBe('inline'));
});
