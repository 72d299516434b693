import { type Cue, cueOf } from './article-cues.ts';
import { isFurniturePhrase } from './article-phrases.ts';
import { type ElementRole, elementRole } from './element-role.ts';

/** What one element of the page holds. Amounts of text are in letters (see `weigh-text.ts`), subtree included. */
export interface Region {
  readonly element: Element;
  /** The element's local name: kept, because asking the DOM again and again is what takes the time. */
  readonly tag: string;
  readonly cue: Cue;
  /** Index of the parent region; -1 for the outermost. */
  readonly parent: number;
  /** Index of the sibling region before it; -1 for the first. */
  readonly previous: number;
  /** Index of the innermost block that it lies in; -1 for the outermost. */
  readonly block: number;
  /** Index after the last region within. */
  end: number;
  readonly isLink: boolean;
  readonly isBlock: boolean;
  readonly role: ElementRole;
  readonly isHeading: boolean;
  text: number;
  linked: number;
  /** Text of the blocks that read like sentences. */
  prose: number;
  /** Text of the blocks of its own: not of blocks within. */
  ownText: number;
  /** The first characters of its own text. */
  lead: string;
  ownLinked: number;
  ownStops: number;
  links: number;
  paragraphs: number;
  /** Prose, less what the other blocks of its own cost. */
  ownValue: number;
}

const SHORTEST_PROSE = 80; // letters: shorter blocks are prose only if they end like a sentence
const SHORTEST_SENTENCE = 25;
// Letters of prose that a block which is none takes back.
/** Inline elements that tell what is around them; of the others only links and named ones are kept. */
const NOTED_INLINE: ReadonlySet<string> = new Set(['img', 'picture', 'time']);
const LINKED_BLOCK_COST = 10;
const SHORT_BLOCK_COST = 4;
// Short blocks of these kinds are as good as any.
const FREE_ROLES: ReadonlySet<ElementRole> = new Set(['heading', 'item', 'caption', 'cell', 'quote', 'code']);
const LINK_COST = 0.5;
const MOST_LINKED = 0.5; // share of a block

/** All shown elements within `root`, in page order, with their amounts of text. One pass, no recursion. */
export function surveyPage(root: Element): Region[] {
  const regions: Region[] = [];
  const names = new Map<string, Cue>();
  const siblings = new Map<number, number>(); // the last child so far of each region
  let current = -1; // innermost open region
  let block = -1; // innermost open block
  let linkDepth = 0;
  let text = 0;
  let linked = 0;
  let stops = 0;
  let lead = '';

  function flush(): void {
    const owner = regions[block];
    if (owner !== undefined && text > 0) {
      owner.ownText += text;
      if (owner.lead.length < LONGEST_LEAD) owner.lead = `${owner.lead} ${lead}`.trim();
      owner.ownLinked += linked;
      owner.ownStops += stops;
      const isProse =
        !isCookieNotice(lead) &&
        !isFurniturePhrase(lead.trim(), false) &&
        !owner.isHeading &&
        linked < text * MOST_LINKED &&
        (text >= SHORTEST_PROSE || (text >= SHORTEST_SENTENCE && stops > 0));
      if (isProse) {
        owner.prose += text - linked;
        owner.paragraphs += 1;
        owner.ownValue += text - linked;
      } else if (linked > text * MOST_LINKED) {
        owner.ownValue -= LINKED_BLOCK_COST + linked * LINK_COST;
      } else if (!FREE_ROLES.has(owner.role)) {
        owner.ownValue -= SHORT_BLOCK_COST;
      }
    }
    text = 0;
    linked = 0;
    stops = 0;
    lead = '';
  }

  function enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'skip') return false;
    if (role === 'break') {
      if (element.localName === 'hr' || isBreak(nextShown(element))) flush();
      return false;
    }
    const isBlock = role !== 'inline' && role !== 'opaque';
    if (isBlock) flush();
    const tag = element.localName;
    const isLink = tag === 'a' && isLinkElement(element);
    const cue = cueOf(element, tag, names);
    if (!isBlock && !isLink && cue === 'plain' && !NOTED_INLINE.has(tag)) return true;
    regions.push({
      element,
      tag,
      isLink,
      cue,
      parent: current,
      previous: siblings.get(current) ?? -1,
      block,
      end: regions.length + 1,
      isBlock,
      role,
      isHeading: role === 'heading',
      text: 0,
      linked: 0,
      prose: 0,
      ownText: 0,
      lead: '',
      ownLinked: 0,
      ownStops: 0,
      links: isLink ? 1 : 0,
      paragraphs: 0,
      ownValue: 0,
    });
    siblings.set(current, regions.length - 1);
    current = regions.length - 1;
    if (isBlock) block = current;
    if (isLink) linkDepth += 1;
    return true;
  }

  function leave(node: Node): void {
    const region = regions[current];
    if (region === undefined || region.element !== node) return;
    if (region.isBlock) flush();
    if (region.isLink) linkDepth -= 1;
    region.end = regions.length;
    current = region.parent;
    if (!region.isBlock) return;
    block = current;
    while (block >= 0 && regions[block]?.isBlock !== true) block = regions[block]?.parent ?? -1;
  }

  let node: Node | null = root;
  while (node !== null) {
    let next: Node | null = null;
    if (node.nodeType === 3) {
      const weight = weighText((node as Text).data);
      text += weight.letters;
      stops += weight.stops;
      if (weight.letters > 0 && lead.length < LONGEST_LEAD)
        lead += (node as Text).data.slice(0, LONGEST_LEAD).replace(/\s+/g, ' ');
      if (linkDepth > 0) linked += weight.letters;
    } else if (node.nodeType === 1 && enter(node as Element)) {
      next = node.firstChild;
      if (next === null) leave(node);
    }
    if (next === null) {
      while (node !== null && node !== root && node.nextSibling === null) {
        node = node.parentNode;
        if (node !== null) leave(node);
      }
      next = node === null || node === root ? null : node.nextSibling;
    }
    node = next;
  }
  addUp(regions);
  weighByCompany(regions);
  return regions;
}

function addUp(regions: readonly Region[]): void {
  for (let at = regions.length - 1; at >= 0; at -= 1) {
    const region = regions[at];
    if (region === undefined) continue;
    region.text += region.ownText;
    region.linked += region.ownLinked;
    const parent = regions[region.parent];
    if (parent === undefined) continue;
    parent.text += region.text;
    parent.linked += region.linked;
    parent.prose += region.prose;
    parent.links += region.links;
    parent.paragraphs += region.paragraphs;
  }
}

const PLAIN_COMPANY = 0.1; // share of link text around a paragraph of an article
const LINKED_COMPANY = 2.5; // what each share of link text beyond that takes from the block's value

/** A paragraph beside a linked heading is a teaser for another story: it counts by how little of its surroundings is links. */
function weighByCompany(regions: readonly Region[]): void {
  for (const region of regions) {
    if (region.ownValue <= 0) continue;
    let around: Region | undefined = region;
    while (around !== undefined && around.text < region.ownText * 1.25) around = regions[around.parent];
    if (around === undefined || around.text === 0) continue;
    const excess = around.linked / around.text - PLAIN_COMPANY;
    if (excess > 0) region.ownValue *= Math.max(0, 1 - excess * LINKED_COMPANY);
  }
}

/** `<a name>` is a place, not a link; where it is not closed it holds the rest of the page. */
function isLinkElement(element: Element): boolean {
  return element.hasAttribute('href');
}

/** Two breaks in a row end a paragraph. */
function isBreak(node: Node | null): boolean {
  return node !== null && node.nodeType === 1 && (node as Element).localName === 'br';
}

function nextShown(element: Element): Node | null {
  let node = element.nextSibling;
  while (node !== null && node.nodeType !== 1 && !/\S/.test(node.nodeValue ?? '')) node = node.nextSibling;
  return node;
}

const WIDE = 3; // letters: what a CJK character says takes about three Latin ones

function weighText(text: string): { letters: number; stops: number } {
  let letters = 0;
  let stops = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      // White space counts once between words.
      if (at > 0 && text.charCodeAt(at - 1) > 0x20) letters += 1;
    } else if (code >= 0x2e80 && code < 0xd800) {
      letters += WIDE;
      if (code === 0x3002) stops += 1;
    } else {
      letters += 1;
      if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x061f || code === 0x0964) stops += 1;
    }
  }
  return { letters, stops };
}

const LONGEST_LEAD = 300; // characters

/** "This website uses cookies ... by clicking, you consent to all cookies": a notice, not a story. */
function isCookieNotice(lead: string): boolean {
  const first = lead.search(COOKIE);
  return first >= 0 && lead.slice(first + 6).search(COOKIE) >= 0;
}

const COOKIE = /cookie/i;
