import { type Colour, luminance, parseColour } from './parse-colour.ts';

export type Theme = 'light' | 'dark';

const MIDDLE = 0.18; // luminance of a grey half-way between black and white for the eye

/**
 * Whether a text of this computed CSS colour is light on dark or dark on light. The site's own switch is what counts, not the
 * system's setting; and a background may be an image, while text always has a colour.
 */
export function themeOfText(colour: string): Theme {
  const text = parseColour(colour);
  return text !== null && luminance(text) > MIDDLE ? 'dark' : 'light';
}

/** The same of what a text stands on, where the text has no colour. */
export function themeOnPaper(paper: Colour): Theme {
  return luminance(paper) > MIDDLE ? 'light' : 'dark';
}
