const SENTENCE =
  'The rest of this paragraph speaks of budgets, of data centres and of the price of electricity in places far away, as such stories do.';

/** Enough prose for a story, without a name in it. */
export const PROSE = Array.from({ length: 8 }, () => `<p>${SENTENCE} ${SENTENCE}</p>`).join('\n');

/** A page that says it is an article. `body` is HTML under the headline, `beside` HTML outside of the article. */
export function articlePage(headline: string, body: string, beside = '', head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${headline}</title><meta property="og:type" content="article">
<meta property="og:title" content="${headline}"><link rel="icon" href="data:,">
<style>body { font: 18px/1.6 serif; margin: 0 } main { max-width: 640px; margin: 40px auto } p { margin: 0 0 16px }</style>${head}</head>
<body>${beside}<main><article class="story"><h1>${headline}</h1>${body}</article></main></body></html>`;
}
