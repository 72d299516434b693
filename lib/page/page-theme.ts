import { luminance, parseColour } from './parse-colour.ts';

export type Theme = 'light' | 'dark';

const MIDDLE = 0.18; // luminance of a grey half-way between black and white for the eye

/**
 * Whether the page shows light text on dark or dark on light, told by the colour of its text. The site's own switch is
 * what counts, not the system's setting; and a background may be an image, while text always has a colour.
 */
export function pageTheme(sample: Element): Theme {
  const view = sample.ownerDocument.defaultView;
  return view === null ? 'light' : themeOfText(view.getComputedStyle(sample).color);
}

/** The same, of the text's computed CSS colour. */
export function themeOfText(colour: string): Theme {
  const text = parseColour(colour);
  return text !== null && luminance(text) > MIDDLE ? 'dark' : 'light';
}
