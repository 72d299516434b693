import { type Cue, cueOf } from './article-cues.ts';
import { elementRole } from './element-role.ts';

/** What one element of the page holds. Amounts of text are in letters (see `weigh-text.ts`), subtree included. */
export interface Region {
  readonly element: Element;
  readonly cue: Cue;
  /** Index of the parent region; -1 for the outermost. */
  readonly parent: number;
  /** Index after the last region within. */
  end: number;
  readonly isBlock: boolean;
  readonly isHeading: boolean;
  text: number;
  linked: number;
  /** Text of the blocks that read like sentences. */
  prose: number;
  /** Text of the blocks of its own: not of blocks within. */
  ownText: number;
  ownLinked: number;
  ownStops: number;
  links: number;
  paragraphs: number;
}

const SHORTEST_PROSE = 80; // letters: shorter blocks are prose only if they end like a sentence
const SHORTEST_SENTENCE = 25;
const MOST_LINKED = 0.5; // share of a block

/** All shown elements within `root`, in page order, with their amounts of text. One pass, no recursion. */
export function surveyPage(root: Element): Region[] {
  const regions: Region[] = [];
  const names = new Map<string, Cue>();
  let current = -1; // innermost open region
  let block = -1; // innermost open block
  let linkDepth = 0;
  let text = 0;
  let linked = 0;
  let stops = 0;

  function flush(): void {
    const owner = regions[block];
    if (owner !== undefined && text > 0) {
      owner.ownText += text;
      owner.ownLinked += linked;
      owner.ownStops += stops;
      const isProse =
        !owner.isHeading &&
        linked < text * MOST_LINKED &&
        (text >= SHORTEST_PROSE || (text >= SHORTEST_SENTENCE && stops > 0));
      if (isProse) {
        owner.prose += text - linked;
        owner.paragraphs += 1;
      }
    }
    text = 0;
    linked = 0;
    stops = 0;
  }

  function enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'skip') return false;
    if (role === 'break') {
      if (element.localName === 'hr' || isBreak(element.nextElementSibling)) flush();
      return false;
    }
    const isBlock = role !== 'inline' && role !== 'opaque';
    if (isBlock) flush();
    const isLink = element.localName === 'a';
    regions.push({
      element,
      cue: cueOf(element, names),
      parent: current,
      end: regions.length + 1,
      isBlock,
      isHeading: role === 'heading',
      text: 0,
      linked: 0,
      prose: 0,
      ownText: 0,
      ownLinked: 0,
      ownStops: 0,
      links: isLink ? 1 : 0,
      paragraphs: 0,
    });
    current = regions.length - 1;
    if (isBlock) block = current;
    if (isLink) linkDepth += 1;
    return true;
  }

  function leave(): void {
    const region = regions[current];
    if (region === undefined) return;
    if (region.isBlock) flush();
    if (region.element.localName === 'a') linkDepth -= 1;
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
      if (linkDepth > 0) linked += weight.letters;
    } else if (node.nodeType === 1 && enter(node as Element)) {
      next = node.firstChild;
      if (next === null) leave();
    }
    if (next === null) {
      while (node !== null && node !== root && node.nextSibling === null) {
        node = node.parentNode;
        if (regions[current]?.element === node) leave();
      }
      next = node === null || node === root ? null : node.nextSibling;
    }
    node = next;
  }
  addUp(regions);
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

function isBreak(element: Element | null): boolean {
  return element !== null && element.localName === 'br';
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
