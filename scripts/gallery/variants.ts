/** How a reader may have set up the browser. */
export interface Variant {
  readonly width: number; // px
  readonly dir?: 'rtl';
  /** The picture shows the popup's window, not all that can be scrolled to. */
  readonly isWindow?: boolean;
  /** Device pixels for a px. */
  readonly scale?: number;
  readonly media: Readonly<Record<string, string>>;
}

const POPUP_WIDTH = 400; // px

export const VARIANTS: Readonly<Record<string, Variant>> = {
  light: { width: POPUP_WIDTH, media: { 'prefers-color-scheme': 'light' } },
  dark: { width: POPUP_WIDTH, media: { 'prefers-color-scheme': 'dark' } },
  window: { width: POPUP_WIDTH, isWindow: true, media: { 'prefers-color-scheme': 'light' } },
  narrow: { width: 320, media: { 'prefers-color-scheme': 'light' } },
  rtl: { width: POPUP_WIDTH, dir: 'rtl', media: { 'prefers-color-scheme': 'dark' } },
  forced: { width: POPUP_WIDTH, media: { 'forced-colors': 'active', 'prefers-color-scheme': 'dark' } },
  contrast: { width: POPUP_WIDTH, media: { 'prefers-contrast': 'more', 'prefers-color-scheme': 'light' } },
};
