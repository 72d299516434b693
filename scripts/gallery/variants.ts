/** How a reader may have set up the browser. */
export interface Variant {
  /** CSS px of the popup and the hover card, and of the pages. */
  readonly width: number;
  readonly pageWidth?: number;
  readonly language?: 'ar' | 'de' | 'ja';
  /** Height in px of the window that the popup is shown in; without it the picture shows all that can be scrolled to. */
  readonly windowHeight?: number;
  /** Device pixels for a px. */
  readonly scale?: number;
  readonly media: Readonly<Record<string, string>>;
}

export const POPUP_WIDTH = 400; // px
export const CARD_WIDTH = 470; // px; the card and the page beside it
export const PAGE_WIDTH = 1000; // px
const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };

export const VARIANTS: Readonly<Record<string, Variant>> = {
  light: { width: POPUP_WIDTH, media: LIGHT },
  dark: { width: POPUP_WIDTH, media: DARK },
  window: { width: POPUP_WIDTH, windowHeight: 600, media: LIGHT }, // what browsers give a popup at most
  zoomed: { width: POPUP_WIDTH, pageWidth: 640, windowHeight: 300, scale: 2, media: LIGHT }, // 200 %
  narrow: { width: 320, pageWidth: 320, media: LIGHT },
  rtl: { width: POPUP_WIDTH, language: 'ar', media: LIGHT },
  'rtl-dark': { width: 320, pageWidth: 320, language: 'ar', media: DARK },
  german: { width: POPUP_WIDTH, language: 'de', media: LIGHT },
  'german-narrow': { width: 320, pageWidth: 320, language: 'de', media: DARK },
  japanese: { width: POPUP_WIDTH, language: 'ja', media: LIGHT },
  forced: { width: POPUP_WIDTH, media: { 'forced-colors': 'active', ...DARK } },
  contrast: { width: POPUP_WIDTH, media: { 'prefers-contrast': 'more', ...LIGHT } },
  // All others are drawn without motion, so that a picture is of what stays.
  moving: { width: POPUP_WIDTH, media: { 'prefers-reduced-motion': 'no-preference', ...LIGHT } },
};
