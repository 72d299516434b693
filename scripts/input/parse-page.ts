import { parseHTML } from 'linkedom';

/**
 * A document over linkedom. Authors may leave out `<html>`, `<head>` and `<body>`; browsers put them in, linkedom does not and
 * would take the first element for the document's.
 */
export function parsePage(html: string): Document {
  const document = parseHTML(withBody(html)).document as unknown as Document;
  lowerAttributeNames(document);
  gatherInBody(document);
  return document;
}

/**
 * One `<html>` with one `<body>` that holds all the page shows. Where a server's warning comes first, a tag is missing, closed early or
 * there twice, linkedom leaves the rest outside or nests it; browsers gather it in the body and pass over the further tags.
 */
function gatherInBody(document: Document): void {
  const root = [...document.children].find(({ localName }) => localName === 'html') ?? newRoot(document);
  for (const extra of root.querySelectorAll('html')) unwrap(extra, root);
  const [body, ...extras] = root.querySelectorAll('body');
  if (body === undefined) return;
  for (const extra of extras) unwrap(extra, body);
  if (body.parentNode !== root) root.append(body);
  for (const [parent, own] of [[root, body] as const, [document, root] as const]) {
    const nodes = [...parent.childNodes];
    const at = nodes.indexOf(own);
    body.prepend(...nodes.slice(0, at).filter(isSeen));
    body.append(...nodes.slice(at + 1).filter(isSeen));
  }
}

/** Leaves what a further tag holds in its place, and gives its attributes to the first where that has none of the name. */
function unwrap(extra: Element, first: Element): void {
  for (const { name, value } of [...extra.attributes]) if (!first.hasAttribute(name)) first.setAttribute(name, value);
  extra.replaceWith(...extra.childNodes);
}

const UNSEEN = new Set(['head', 'script', 'style', 'link', 'meta', 'noscript', 'template']);

function isSeen(node: Node): boolean {
  if (node.nodeType === 1) return !UNSEEN.has((node as Element).localName);
  return node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
}

/** Around a page whose `<html>` tag is missing: linkedom makes none where there is a `<body>`. */
function newRoot(document: Document): Element {
  const root = document.createElement('html');
  const inside = [...document.children];
  document.append(root);
  root.append(...inside);
  return root;
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
