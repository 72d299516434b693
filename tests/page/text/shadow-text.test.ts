import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { buildTextIndex } from '../../../lib/page/text/text-index.ts';

// linkedom has shadow roots but no slots that know what is put into them; those are tried in real browsers.

function withShadow(light: string, shadow: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body><main>${light}</main></body></html>`);
  const host = document.querySelector('news-story') as Element;
  host.attachShadow({ mode: 'open' }).innerHTML = shadow;
  return document.querySelector('main') as Element;
}

test('a shadow tree is read in place of the element’s children', () => {
  const root = withShadow(
    '<p>Before.</p><news-story>Light.</news-story><p>After.</p>',
    '<style>p { margin: 0 }</style><p>In <b>the</b> shadow.</p>',
  );
  const index = buildTextIndex([root]);
  expect(index.text).toBe('Before.\nIn the shadow.\nAfter.');
  expect(index.shadowRoots.length).toBe(1);
  const start = index.text.indexOf('the');
  expect(index.locate({ start, end: start + 3 })?.startContainer.data).toBe('the');
});

test('a closed root is read where the extension may see it', () => {
  const { document } = parseHTML('<!doctype html><html><body><main><news-story></news-story></main></body></html>');
  const host = document.querySelector('news-story') as Element;
  const closed = document.createElement('div');
  closed.innerHTML = '<p>Behind the door.</p>';
  const shadowOf = (element: Element) => (element === host ? (closed as unknown as ShadowRoot) : null);
  expect(buildTextIndex([document.querySelector('main') as Element], undefined, shadowOf).text).toBe(
    'Behind the door.',
  );
});

test('what is left out stays out, with the shadow tree in it', () => {
  const root = withShadow('<p>Story.</p><aside><news-story></news-story></aside>', '<p>Related.</p>');
  expect(buildTextIndex([root], (element) => element.localName === 'aside').text).toBe('Story.');
});
