import { elementRole } from '../text/element-role.ts';
import type { ShadowOf } from '../text/text-index.ts';
import { firstOf, nextOf, parentOf } from '../text/tree-steps.ts';
import { blockCost, isProse, type TextBlock } from './block-value.ts';
import { weighByCompany } from './company.ts';
import { type Cue, cueOf } from './cues.ts';
import type { Region } from './region.ts';
import { weighText } from './text-weight.ts';

/** Inline elements that tell what is around them; of the others only links and named ones are kept. */
const NOTED_INLINE: ReadonlySet<string> = new Set(['img', 'picture', 'time']);
const LONGEST_LEAD = 300; // characters
const UNEVEN_SPACE = /\s{2,}|[^\S ]/g; // all but a lone space

const NODES_A_SLICE = 400; // at 2 to 5 µs each with their text

/**
 * All shown elements within `root`, in page order, with their amounts of text. One pass, no recursion. Yields where it may be
 * interrupted; null if the page has meanwhile taken away what was to be looked at next. With `shadowOf`, a shadow tree stands for what its
 * host holds.
 */
export function* surveyPage(root: Element, shadowOf?: ShadowOf): Generator<undefined, Region[] | null> {
  const survey = createSurvey();
  let node: Node | null = root;
  for (let seen = 1; node !== null; seen += 1) {
    if (seen % NODES_A_SLICE === 0) {
      yield;
      if (!(shadowOf === undefined ? root.contains(node) : node.isConnected)) return null;
    }
    let next: Node | null = null;
    if (node.nodeType === 3) survey.read(node as Text);
    else if (node.nodeType === 1 && survey.enter(node as Element)) {
      next = firstOf(shadowOf?.(node as Element) ?? node);
      if (next === null) survey.leave(node);
    }
    while (next === null && node !== null && node !== root) {
      next = nextOf(node);
      if (next !== null) break;
      node = parentOf(node);
      if (node !== null) survey.leave(node);
    }
    node = next;
  }
  yield;
  addUp(survey.regions);
  yield* weighByCompany(survey.regions);
  return survey.regions;
}

/** The regions of a page, made as its nodes come in page order. */
interface Survey {
  readonly regions: Region[];
  /** Whether what the element holds is to be looked at; then it is to be left, too. */
  enter(element: Element): boolean;
  leave(node: Node): void;
  read(node: Text): void;
}

/** The text of a block so far. */
interface Tally {
  text: number;
  linked: number;
  stops: number;
  lead: string;
}

function createSurvey(): Survey {
  const regions: Region[] = [];
  const names = new Map<string, Cue>();
  const lastChild: number[] = []; // the last so far of each region; -1 for none
  let current = -1; // innermost open region
  let block = -1; // innermost open block
  let linkDepth = 0;
  let tally = nothing();

  function flush(): void {
    const owner = regions[block];
    const { text, linked, stops, lead } = tally;
    if (owner !== undefined && text > 0) addBlock(owner, { role: owner.role, text, linked, stops, lead: lead.trim() });
    tally = nothing();
  }

  function open(kind: RegionKind): void {
    regions.push(regionOf(kind, current, lastChild[current] ?? -1, block, regions.length + 1));
    if (current >= 0) lastChild[current] = regions.length - 1;
    lastChild.push(-1);
    current = regions.length - 1;
    if (kind.isBlock) block = current;
    if (kind.isLink) linkDepth += 1;
  }

  return {
    regions,
    enter(element) {
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
      open({ element, tag, isLink, cue, isBlock, role });
      return true;
    },
    leave(node) {
      const region = regions[current];
      if (region === undefined || region.element !== node) return;
      if (region.isBlock) flush();
      if (region.isLink) linkDepth -= 1;
      region.end = regions.length;
      current = region.parent;
      if (region.isBlock) block = region.block;
    },
    read({ data }) {
      const { letters, stops } = weighText(data);
      tally.text += letters;
      tally.stops += stops;
      if (letters > 0 && tally.lead.length < LONGEST_LEAD)
        tally.lead += data.slice(0, LONGEST_LEAD).replace(UNEVEN_SPACE, ' ');
      if (linkDepth > 0) tally.linked += letters;
    },
  };
}

function nothing(): Tally {
  return { text: 0, linked: 0, stops: 0, lead: '' };
}

type RegionKind = Pick<Region, 'element' | 'tag' | 'isLink' | 'cue' | 'isBlock' | 'role'>;

/** A region of which no text has come yet. */
function regionOf(kind: RegionKind, parent: number, previous: number, block: number, end: number): Region {
  const { element, tag, isLink, cue, isBlock, role } = kind;
  return {
    element,
    tag,
    isLink,
    cue,
    parent,
    previous,
    block,
    end,
    isBlock,
    role,
    isHeading: role === 'heading',
    text: 0,
    linked: 0,
    prose: 0,
    ownText: 0,
    lead: '',
    ownLinked: 0,
    links: isLink ? 1 : 0,
    ownValue: 0,
  };
}

function addBlock(owner: Region, block: TextBlock): void {
  owner.ownText += block.text;
  owner.ownLinked += block.linked;
  if (owner.lead === '') owner.lead = block.lead;
  else if (owner.lead.length < LONGEST_LEAD) owner.lead = `${owner.lead} ${block.lead}`.trim();
  if (isProse(block)) {
    owner.prose += block.text - block.linked;
    owner.ownValue += block.text - block.linked;
  } else owner.ownValue -= blockCost(block);
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
  let node = nextOf(element);
  while (node !== null && node.nodeType !== 1 && !/\S/.test(node.nodeValue ?? '')) node = nextOf(node);
  return node;
}
