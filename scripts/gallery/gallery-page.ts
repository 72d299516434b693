import type { Variant } from './variants.ts';

/** The script of all pages, beside them: it holds every text of every language. */
export const SCRIPT_FILE = 'gallery.js';

/** A page of its own for one state in one setting; the card lies on the text of an article. */
export function galleryPage(state: string, { language }: Variant): string {
  const isCard = state.startsWith('card-');
  return `<!doctype html>
<html lang="${language ?? 'en'}" dir="${language === 'ar' ? 'rtl' : 'ltr'}" data-state="${state}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sidelight: ${state}</title>${isCard ? ARTICLE_STYLE : ''}</head>
<body><script src="${SCRIPT_FILE}"></script></body></html>`;
}

const ARTICLE_STYLE = `<style>
:root { color-scheme: light dark; background: light-dark(#fffdf9, #1b1917) }
body { margin: 0; padding: 12px 8px 24px }
main { display: grid; justify-content: center }
</style>`;
