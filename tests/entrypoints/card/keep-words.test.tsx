import { type ComponentChildren, options } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepWords } from '../../../entrypoints/card/keep-words.tsx';
import { createOwnNames } from '../../../entrypoints/card/own-names.ts';
import { draw } from '../../components/draw.ts';

const names = createOwnNames();

beforeEach(() => {
  options.vnode = keepWords(names);
});

afterEach(() => {
  delete options.vnode;
});

function Link({ children }: { readonly children: ComponentChildren }) {
  return <a href="https://a.example/">{children}</a>;
}

const PLACE = '{0}';

/** By what is to be drawn: the text, and what the markup must hold; `{0}` is the text as it is kept. */
const CASES = {
  'a text': [() => <p>One</p>, 'One', `<p>${PLACE}</p>`],
  'texts that follow each other, as one': [() => <p>a{1}b</p>, 'a1b', `<p>${PLACE}</p>`],
  'a text in a fragment': [
    () => (
      <p>
        <>One</>
      </p>
    ),
    'One',
    `<p>${PLACE}</p>`,
  ],
  'a text given to a component': [() => <Link>One</Link>, 'One', `<a href="https://a.example/">${PLACE}</a>`],
  'nothing where there is nothing': [() => <p>{false}</p>, '', '<p></p>'],
} as const;

test.each(Object.entries(CASES))('%s', (_, [view, text, markup]) => {
  const { root } = draw(view());
  expect(root.textContent).toBe(text);
  const kept = `<span data-said="${text}"><span inert="true">${text}</span></span>`;
  expect(root.innerHTML).toBe(markup.replace(PLACE, kept));
});

test('no link is dragged', () => {
  expect(draw(<Link>One</Link>).root.querySelector('a')?.draggable).toBe(false);
});

test('a picture with text in it is inert as a whole, one without is not', () => {
  const { root } = draw(
    <div>
      <svg aria-hidden="true">
        <g>
          <text>2024</text>
        </g>
      </svg>
      <svg aria-hidden="true" id="icon" />
    </div>,
  );
  expect(root.querySelector('text')?.closest('[inert]')?.firstElementChild?.localName).toBe('svg');
  expect(root.querySelector('#icon')?.closest('[inert]')).toBeNull();
});

test('inline styles follow the names of custom properties', () => {
  const { root } = draw(<p style={{ '--at': '40%', color: 'var(--ink)' }}>One</p>);
  const style = root.querySelector('p')?.getAttribute('style') ?? '';
  expect(style).toContain(`${names.nameOf('--at')}:`);
  expect(style).toContain(`var(${names.nameOf('--ink')})`);
});
