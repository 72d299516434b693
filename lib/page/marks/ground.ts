import { parentElementOf, parentNodeOf } from '../text/tree-steps.ts';
import { type Colour, contrast, luminance, over, parseColour } from './parse-colour.ts';
import { type Theme, themeOfText, themeOnPaper } from './theme.ts';

/** What a text stands on, as far as it decides how a mark on it may look. */
export interface TextGround {
  readonly theme: Theme;
  /** Paper, light or dark: each kind's own colour can be seen on it. On anything else only the text's own colour is sure to. */
  readonly isPaper: boolean;
  /** Contrast of the text to its paper, 1 to 21; 0 where it does not stand on paper. */
  readonly contrast: number;
  /** It is in a link that has an underline where the browser draws one, or near there: a mark's line goes onto that, not below it. */
  readonly isLined: boolean;
  /** The letters have no colour of their own: what is seen of them is a background that is cut out by them. */
  readonly isClear: boolean;
}

/** `picture`: of more than one colour; null: nothing but the canvas, whose colour nobody tells. */
type Background = Colour | 'picture' | null;

/** Least and greatest relative luminance of paper. The marks' colours keep 3:1 to it; `colours.test.ts` holds both to it. */
export const PAPER: Readonly<Record<Theme, number>> = { light: 0.89, dark: 0.018 };

const CANVAS: Colour = { red: 1, green: 1, blue: 1, alpha: 1 };
const UNKNOWN: TextGround = { theme: 'light', isPaper: false, contrast: 0, isLined: false, isClear: false };
const FAR = 2; // px; an underline that is lower is where marks have theirs

/** Tells what an element's text stands on. Colours are asked once an element: make a new one when they may have changed. */
export function createTextGround(view: Pick<Window, 'getComputedStyle'>): (element: Element | null) => TextGround {
  const backgrounds = new Map<Element, Background>();
  const grounds = new Map<Element, TextGround>();

  function backgroundOf(element: Element): Background {
    const clear: { element: Element; own: Colour | null }[] = []; // what is behind shows through these
    let below: Background = null;
    for (let at: Element | null = element; at !== null; at = elementAround(at)) {
      const known = backgrounds.get(at);
      if (known !== undefined) {
        below = known;
        break;
      }
      const { backgroundImage, backgroundColor, backgroundClip } = view.getComputedStyle(at);
      const isBehind = backgroundClip !== 'text';
      const isPicture = isBehind && backgroundImage !== 'none';
      clear.push({ element: at, own: isBehind && !isPicture ? parseColour(backgroundColor) : null });
      if (isPicture) below = 'picture';
      if (below === 'picture' || clear.at(-1)?.own?.alpha === 1) break;
    }
    for (const { element: at, own } of clear.reverse()) {
      if (own !== null && own.alpha === 1) below = own;
      else if (own !== null && own.alpha > 0 && below !== 'picture') below = over(own, below ?? CANVAS);
      backgrounds.set(at, below);
    }
    return below;
  }

  function isUnderlined(element: Element): boolean {
    const { textDecorationLine, textUnderlineOffset } = view.getComputedStyle(element);
    return /underline/.test(textDecorationLine) && !(Number.parseFloat(textUnderlineOffset) >= FAR);
  }

  function look(element: Element): TextGround {
    const { color, webkitTextFillColor } = view.getComputedStyle(element);
    const isClear = parseColour(webkitTextFillColor ?? color)?.alpha === 0;
    const background = backgroundOf(element);
    const isTold = !isClear || background === null || background === 'picture';
    const theme = isTold ? themeOfText(color) : themeOnPaper(background);
    const link = element.closest('a');
    const isLined = link !== null && (isUnderlined(element) || isUnderlined(link));
    const elsewhere = { theme, isPaper: false, contrast: 0, isLined, isClear };
    if (background === 'picture') return elsewhere;
    const paper = background === null ? (theme === 'light' ? 1 : 0) : luminance(background);
    if (theme === 'light' ? paper < PAPER.light : paper > PAPER.dark) return elsewhere;
    const text = isClear ? null : parseColour(color);
    return { ...elsewhere, isPaper: true, contrast: text === null ? 0 : contrast(luminance(text), paper) };
  }

  return (element) => {
    if (element === null) return UNKNOWN;
    const ground = grounds.get(element) ?? look(element);
    grounds.set(element, ground);
    return ground;
  };
}

/**
 * Whether the site is light or dark where an element is, told by the nearest text around it that stands on paper: a pale word or
 * a coloured box on a white page does not make it dark.
 */
export function themeAround(element: Element): Theme {
  const view = element.ownerDocument.defaultView;
  if (view === null) return 'light';
  const groundOf = createTextGround(view);
  for (let at: Element | null = element; at !== null; at = elementAround(at)) {
    const { isPaper, theme } = groundOf(at);
    if (isPaper) return theme;
  }
  return groundOf(element).theme;
}

/** The element around a node; past the edge of a shadow tree, its host. */
export function elementAround(node: Node): Element | null {
  return parentElementOf(node) ?? (parentNodeOf(node) as Partial<ShadowRoot> | null)?.host ?? null;
}
