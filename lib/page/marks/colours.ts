import { CARD_KINDS, type CardKind } from '../../pack/card.ts';
import { LINED, themedName } from './highlight-name.ts';
import type { Theme } from './theme.ts';

/** Each kind has an underline of its own: colour is never the only sign. Width in px. */
const LINES: Readonly<Record<CardKind, { readonly line: string; readonly width: number }>> = {
  model: { line: 'dotted', width: 2 },
  product: { line: 'dashed', width: 1.5 },
  idea: { line: 'solid', width: 1.5 },
  background: { line: 'double', width: 1 },
  term: { line: 'dotted', width: 1 }, // the quietest
};
const STRONG_WIDTH = 3; // px
// On a link's own line, which Firefox draws over it, a mark's is wider by that line, so that the two are one and its form still shows. px
const MORE = 1;
const MORE_DOUBLED = 0.5; // each of two

/** A colour, and how much of it a tint has on the first mention of a topic and, where the reader has chosen that, on every one; in per cent. */
interface Ink {
  readonly colour: string;
  readonly first: number;
  readonly every: number;
}

type Inks = Readonly<Record<CardKind, Ink>>;

const KINDS: Readonly<Record<Theme, Inks>> = {
  light: {
    model: { colour: '#a8460b', first: 13, every: 16 },
    product: { colour: '#4338ca', first: 12, every: 16 },
    idea: { colour: '#0f6e66', first: 13, every: 16 },
    background: { colour: '#6b645c', first: 12, every: 16 },
    term: { colour: '#7b746c', first: 5, every: 8 },
  },
  dark: {
    model: { colour: '#f3a55b', first: 18, every: 22 },
    product: { colour: '#a5b0ff', first: 17, every: 22 },
    idea: { colour: '#5fd0c3', first: 18, every: 22 },
    background: { colour: '#aaa197', first: 17, every: 22 },
    term: { colour: '#958d84', first: 6, every: 10 },
  },
};
/** More contrast. */
const STRONG: Readonly<Record<Theme, Inks>> = {
  light: inksOf({ model: '#7a2f00', product: '#2a1fa8', idea: '#00504a', background: '#3d3832', term: '#3d3832' }, 18),
  dark: inksOf({ model: '#ffc48a', product: '#c9d0ff', idea: '#8ff0e4', background: '#d9d2c9', term: '#d9d2c9' }, 26),
};
/** The underline has the text's own colour. */
const PLAIN: Readonly<Record<Theme, Ink>> = {
  light: { colour: '#000000', first: 10, every: 10 },
  dark: { colour: '#ffffff', first: 16, every: 16 },
};

/** On letters that a background is cut out by: a highlight would paint them in the colour that they do without. */
const CLEAR = 'color:transparent;-webkit-text-fill-color:transparent';

/** The mention that the reader has jumped to, in colours of its own: it must be legible on any ground. */
const POINTED_TEXT = 'color:#1b1917;-webkit-text-fill-color:#1b1917;text-shadow:none';
const POINTED: Readonly<Record<Theme, string>> = { light: '#fce38a', dark: '#efc54b' };

/**
 * How mentions look, as a style sheet; the names are those of `highlight-name.ts`. A site's own theme decides between the light and the dark set, so there
 * is no `prefers-color-scheme` here. Marks are for the screen: Chromium would print them.
 */
export function markRules(): string {
  const looks = new Map<string, string[]>(); // names by what is declared of them
  for (const [look, style, theme] of allLooks())
    looks.set(look, [...(looks.get(look) ?? []), themedName(style, theme)]);
  const rules = Array.from(looks, ([look, names]) => `${names.map((name) => `::highlight(${name})`).join()}{${look}}`);
  return `@media screen{${rules.join('')}}`;
}

/** What is declared of which style in which theme. */
function* allLooks(): Generator<readonly [look: string, style: string, theme: Theme], void> {
  for (const theme of ['light', 'dark'] as const) {
    for (const kind of CARD_KINDS) {
      const { width } = LINES[kind];
      yield* looksOf('', kind, width, KINDS[theme][kind], theme);
      yield* looksOf('plain-', kind, width, PLAIN[theme], theme);
      yield* looksOf('strong-', kind, STRONG_WIDTH, STRONG[theme][kind], theme);
    }
    yield [POINTED_TEXT, 'pointed', theme];
    yield [`background-color:${POINTED[theme]}`, 'pointed', theme];
  }
}

function* looksOf(
  colours: '' | 'plain-' | 'strong-',
  kind: CardKind,
  width: number,
  ink: Ink,
  theme: Theme,
): ReturnType<typeof allLooks> {
  const style = `${colours}${kind}`;
  const colour = colours === 'plain-' ? '' : ink.colour;
  const lines = [
    ['', underline(kind, width, colour, '3px')],
    [LINED, underline(kind, width + (kind === 'background' ? MORE_DOUBLED : MORE), colour, 'auto')],
  ] as const;
  for (const [place, line] of lines) {
    yield [line, `${style}${place}`, theme];
    yield [line, `${style}-first${place}`, theme];
    yield [tint(ink.colour, ink.first), `${style}-first${place}`, theme];
  }
  yield [underline(kind, width, ink.colour, '3px'), `${style}-clear`, theme];
  yield [CLEAR, `${style}-clear`, theme];
  yield [tint(ink.colour, ink.every), `${style}-tint`, theme];
}

function underline(kind: CardKind, width: number, colour: string, offset: string): string {
  return `text-decoration:underline ${LINES[kind].line} ${colour} ${width}px;text-underline-offset:${offset}`;
}

function tint(colour: string, share: number): string {
  const alpha = Math.round((share / 100) * 255);
  return `background-color:${colour}${alpha.toString(16).padStart(2, '0')}`;
}

function inksOf(colours: Readonly<Record<CardKind, string>>, tint: number): Inks {
  const inkOf = (kind: CardKind): Ink => ({ colour: colours[kind], first: tint, every: tint });
  return {
    model: inkOf('model'),
    product: inkOf('product'),
    idea: inkOf('idea'),
    background: inkOf('background'),
    term: inkOf('term'),
  };
}
