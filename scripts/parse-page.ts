import { parseHTML } from 'linkedom';

/**
 * A document over linkedom. Authors may leave out `<html>`, `<head>` and `<body>`; browsers put them in, linkedom does not and
 * would take the first element for the document's.
 */
export function parsePage(html: string): Document {
  return parseHTML(withBody(html)).document as unknown as Document;
}

function withBody(html: string): string {
  if (/<body[\s>]|<frameset[\s>]/i.test(html)) return html;
  const headEnd = /<\/head\s*>/i.exec(html);
  if (headEnd !== null && /<html[\s>]/i.test(html)) {
    const at = headEnd.index + headEnd[0].length;
    return `${html.slice(0, at)}<body>${html.slice(at)}</body>`;
  }
  const content = html.replace(/<!doctype[^>]*>/i, '').replace(/<\/?html[^>]*>/gi, '');
  const lang = /<html[^>]*\blang=["']?([\w-]+)/i.exec(html)?.[1];
  return `<!doctype html><html${lang === undefined ? '' : ` lang="${lang}"`}><head></head><body>${content}</body></html>`;
}
