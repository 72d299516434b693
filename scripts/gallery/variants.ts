import { CARD_LANGUAGES, type CardLanguage } from '../../lib/pack/card-languages.ts';

/** How a reader may have set up the browser. */
export interface Variant {
  /** CSS px of the popup and the hover card, and of the pages. */
  readonly width: number;
  readonly pageWidth?: number;
  readonly language?: CardLanguage;
  /** Height in px of the window that the popup is shown in; without it the picture shows all that can be scrolled to. */
  readonly windowHeight?: number;
  /** Device pixels for a px. */
  readonly scale?: number;
  readonly media: Readonly<Record<string, string>>;
}

export const POPUP_WIDTH = 400; // px
export const CARD_WIDTH = 470; // px; the card and the page beside it
export const PAGE_WIDTH = 1000; // px
const NARROW = 320; // px
const LIGHT = { 'prefers-color-scheme': 'light' };
const DARK = { 'prefers-color-scheme': 'dark' };

const ENGLISH: Readonly<Record<string, Variant>> = {
  light: { width: POPUP_WIDTH, media: LIGHT },
  dark: { width: POPUP_WIDTH, media: DARK },
  window: { width: POPUP_WIDTH, windowHeight: 600, media: LIGHT }, // what browsers give a popup at most
  zoomed: { width: POPUP_WIDTH, pageWidth: 640, windowHeight: 300, scale: 2, media: LIGHT }, // 200 %
  narrow: { width: NARROW, pageWidth: NARROW, media: LIGHT },
  forced: { width: POPUP_WIDTH, media: { 'forced-colors': 'active', ...DARK } },
  contrast: { width: POPUP_WIDTH, media: { 'prefers-contrast': 'more', ...LIGHT } },
  // All others are drawn without motion, so that a picture is of what stays.
  moving: { width: POPUP_WIDTH, media: { 'prefers-reduced-motion': 'no-preference', ...LIGHT } },
};

/** Each other language by its tag: as most see it, and where there is least room. */
const TRANSLATED = CARD_LANGUAGES.filter((language) => language !== 'en').flatMap((language) => [
  [language, { width: POPUP_WIDTH, language, media: LIGHT }] as const,
  [`${language}-narrow`, { width: NARROW, pageWidth: NARROW, language, media: DARK }] as const,
  [
    `${language}-zoomed`,
    { width: POPUP_WIDTH, pageWidth: 640, windowHeight: 300, scale: 2, language, media: LIGHT },
  ] as const,
]);

export const VARIANTS: Readonly<Record<string, Variant>> = { ...ENGLISH, ...Object.fromEntries(TRANSLATED) };
