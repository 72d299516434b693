import { parseHTML } from 'linkedom';

/**
 * A document over linkedom. Authors may leave out `<html>`, `<head>` and `<body>`; browsers put them in, linkedom does not and
 * would take the first element for the document's.
 */
export function parsePage(html: string): Document {
  const document = parseHTML(withBody(html)).document as unknown as Document;
  lowerAttributeNames(document);
  return document;
}

/** `<time dateTime>`: the case of an attribute's name does not matter in HTML, but linkedom keeps it. */
function lowerAttributeNames(document: Document): void {
  for (const element of document.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase();
      if (name !== lower && !element.hasAttribute(lower)) element.setAttribute(lower, value);
    }
  }
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
