import { withoutHiddenSigns } from '../../text/hidden-signs.ts';
import { type Cue, cueOf } from '../article/cues.ts';
import { elementRole } from '../text/element-role.ts';
import { firstOf, lastOf, nextOf, parentNodeOf, previousOf } from '../text/tree-steps.ts';

/** What stands between two edges of elements within a line, and what the elements around it say of it. */
export interface LinePart {
  /** White space folded. */
  readonly text: string;
  /** Whether an element around it is named for authors, or is a link to one. */
  readonly isSigned: boolean;
  /** The link around it. */
  readonly href: string | null;
  readonly isAuthorLink: boolean;
  /** Of the `<time>`, or what is made to be one, around it. */
  readonly datetime: string | null;
  /** Whether an element around it is named for the last change. */
  readonly isUpdate: boolean;
}

/** What stands between two edges of blocks. */
export type ShownLine = readonly LinePart[];

type Signs = Omit<LinePart, 'text'>;

const NO_SIGNS: Signs = { isSigned: false, href: null, isAuthorLink: false, datetime: null, isUpdate: false };
const SIGNED =
  /author|autor|auteur|byline|vcard|redakteur|verfasser|writer|wrote|reporter|contributor|signature|signed/i;
const AUTHOR_LINK =
  /\/(?:by|authors?|journalists?|autor(?:en|es|i|e|a)?|auteurs?|profile?s?|profil|staff|reporters?|columnists?|writers?|contributors?|redaktion|redakteure?)\/[^/?#]/i;
const UPDATE = /updat|modif|changed/i;
const PUBLICATION = /publish|pubdate|entry-date|created/i;
const LONGEST_CLASS = 300; // UTF-16 units of a class that are looked at
const LONGEST_TITLE = 40; // UTF-16 units of a tooltip that is a date
const LONGEST_TEXT = 400; // UTF-16 units of a text that are taken

/** How far to look. */
export interface Reach {
  /** The walk does not leave it. */
  readonly within: Node;
  /** Stands for the end of the walk. */
  readonly until?: Node | null;
  readonly nodes: number;
  /** UTF-16 units of text. */
  readonly length: number;
}

/**
 * The lines of text from a node on, in page order, without what says of itself that it is no part of the story, such as comments. Bounded by
 * `reach`: no page can make it long.
 */
export function shownLines(from: Node, { within, until = null, nodes, length }: Reach): ShownLine[] {
  const known = new Map<string, Cue>();
  const lines: ShownLine[] = [];
  const open: { readonly node: Node; readonly isInline: boolean; readonly signs: Signs }[] = [];
  let line: LinePart[] = [];
  let text = '';
  let total = 0;

  const signs = () => open.at(-1)?.signs ?? NO_SIGNS;

  function endPart(): void {
    const shown = withoutHiddenSigns(text).replace(/\s+/g, ' ').trim();
    if (shown !== '') line.push({ text: shown, ...signs() });
    text = '';
  }

  function endLine(): void {
    endPart();
    if (line.length > 0) lines.push(line);
    line = [];
  }

  function enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'break') endLine();
    if (role === 'skip' || role === 'break') return false;
    const cue = cueOf(element, element.localName, known);
    if (cue === 'never' || (cue === 'outside' && !isShareBar(element)) || isOfOthers(element)) return false;
    const isInline = role === 'inline' || role === 'opaque';
    if (isInline) endPart();
    else endLine();
    open.push({ node: element, isInline, signs: signsOf(element, signs()) });
    return true;
  }

  function leave(node: Node): void {
    const last = open.at(-1);
    if (last?.node !== node) return;
    if (last.isInline) endPart();
    else endLine();
    open.pop();
  }

  let node: Node | null = from;
  for (let seen = 0; node !== null && node !== until && seen < nodes && total < length; seen += 1) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const data = (node as Text).data.slice(0, LONGEST_TEXT);
      text += data;
      total += data.trim().length;
    } else if (node.nodeType === 1 && enter(node as Element)) {
      next = firstOf(node);
      if (next === null) leave(node);
    }
    while (next === null && node !== null && node !== within) {
      next = nextOf(node);
      if (next !== null) break;
      node = parentNodeOf(node);
      if (node !== null) leave(node);
    }
    node = next;
  }
  endLine();
  return lines;
}

/** What a page speaks of, or lets others say, has authors and dates of its own; in an encyclopedia they stand in a table of facts. */
function isOfOthers(element: Element): boolean {
  const property = element.getAttribute('itemprop');
  if (property !== null && /comment|review/i.test(property)) return true;
  return element.localName === 'table' && /infobox|vcard/i.test(element.getAttribute('class') ?? '');
}

/** Buttons to share a story stand beside its date on many sites. */
function isShareBar(element: Element): boolean {
  return /share|social/i.test(element.getAttribute('class') ?? '');
}

function signsOf(element: Element, around: Signs): Signs {
  if (!element.hasAttributes()) return around;
  const name = `${element.getAttribute('class') ?? ''} ${element.getAttribute('itemprop') ?? ''}`.slice(
    0,
    LONGEST_CLASS,
  );
  const href = element.localName === 'a' ? element.getAttribute('href') : null;
  const isAuthorLink = href === null ? around.isAuthorLink : isLinkToAuthor(element, href);
  return {
    isSigned: SIGNED.test(name) || isAuthorLink || around.isSigned,
    href: href ?? around.href,
    isAuthorLink,
    datetime: element.getAttribute('datetime') ?? titleOf(element) ?? around.datetime,
    isUpdate: (UPDATE.test(name) && !PUBLICATION.test(name)) || around.isUpdate,
  };
}

/** "Two hours ago" has the date in its tooltip on many sites; a link's says where it leads. */
function titleOf(element: Element): string | null {
  const title = element.localName === 'a' ? null : element.getAttribute('title');
  return title !== null && title.length <= LONGEST_TITLE && /\d/.test(title) ? title : null;
}

function isLinkToAuthor(link: Element, href: string): boolean {
  const says = `${link.getAttribute('rel') ?? ''} ${link.getAttribute('class') ?? ''}`.slice(0, LONGEST_CLASS);
  return SIGNED.test(says) || AUTHOR_LINK.test(href.slice(0, LONGEST_CLASS));
}

/** The node that stands `count` nodes before this one, in page order, or as many as there are within `within`. */
export function nodeBefore(node: Node, count: number, within: Node): Node {
  let at = node;
  for (let seen = 0; seen < count; seen += 1) {
    const before = previousOf(at);
    const next: Node | null = before === null ? parentNodeOf(at) : lastWithin(before);
    if (next === null || next === within) break;
    at = next;
  }
  return at;
}

/** The last node in page order of what a node holds; the node itself if it holds nothing. */
export function lastWithin(node: Node): Node {
  let at = node;
  for (let last = lastOf(at); last !== null; last = lastOf(at)) at = last;
  return at;
}

const NODES = 60; // of a value
const LONGEST_VALUE = 300; // UTF-16 units

/** What an element shows, as far as it may be a name or a date: to ask for all of it would be a look at the whole page. */
export function textOf(element: Element): string {
  return shownLines(element, { within: element, nodes: NODES, length: LONGEST_VALUE })
    .flatMap((line) => line.map(({ text }) => text))
    .join(' ');
}
