import type { BlockKind, ReadableText, Span } from '../../text/readable-text.ts';
import { runToEnd } from '../../text/run-to-end.ts';
import { type BuiltText, createTextBuilder, type TextBuilder } from '../../text/text-builder.ts';
import { elementRole } from './element-role.ts';
import { firstOf, nextOf, parentNodeOf } from './tree-steps.ts';

/** Where a span lies in the page: the arguments of a `StaticRange` (which linkedom lacks, so plain data). */
export interface RangeInit {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
  /** The text nodes in between that were read; there may be others, such as the reading over a word. */
  readonly between?: readonly Text[];
}

/** The text of some elements as the reader sees it, and the way back to the nodes. */
export interface TextIndex extends ReadableText {
  /** The place of a span that is not empty; null if the span lies outside the text. */
  locate(span: Span): RangeInit | null;
  /** The shadow roots that some of the text lies in. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Gives an element's shadow root, if it has one that can be had. */
export type ShadowOf = (element: Element) => ShadowRoot | null;

interface OpenElement {
  readonly element: Element | null;
  readonly kind: BlockKind;
  readonly lang: string | null;
  readonly isBlock: boolean;
  readonly isOpaque: boolean;
  /** Whether blank lines are ends of paragraphs. */
  readonly isPreformatted: boolean;
}

interface TextReading {
  readonly builder: TextBuilder;
  readonly nodes: Text[];
  readonly shadowRoots: ShadowRoot[];
  readonly isLeftOut: (element: Element) => boolean;
  readonly shadowOf: ShadowOf;
}

const NODES_A_SLICE = 400; // at 2 to 5 µs each with their text
const DEEPEST_SHADOW = 40; // shadow roots within shadow roots; reading them recurses

/**
 * Reads `roots` in one pass, in the order given. Elements for which `isLeftOut` holds are passed over with all they hold
 * (navigation, related stories, and so on: see `find-article.ts`). An element with a shadow root is read as it is shown:
 * the shadow tree, with the element's own children where the slots are.
 */
export function buildTextIndex(
  roots: readonly Element[],
  isLeftOut?: (element: Element) => boolean,
  shadowOf?: ShadowOf,
): TextIndex {
  return runToEnd(buildTextIndexInSlices(roots, isLeftOut, shadowOf));
}

/** The same in slices of a millisecond or two, for elements of very many nodes: each yield is a place to pause. */
export function* buildTextIndexInSlices(
  roots: readonly Element[],
  isLeftOut: (element: Element) => boolean = () => false,
  shadowOf: ShadowOf = openShadowOf,
): Generator<undefined, TextIndex> {
  const reading: TextReading = { builder: createTextBuilder(), nodes: [], shadowRoots: [], isLeftOut, shadowOf };
  for (const root of roots) {
    const open = openAround(root);
    reading.builder.startBlock(open.kind, open.lang);
    yield* readTree(root, reading, open, 0);
  }
  const built = reading.builder.build();
  const { nodes, shadowRoots } = reading;
  return {
    text: built.text,
    blocks: built.blocks,
    opaque: built.opaque,
    shadowRoots,
    locate: (span) => locate(built, nodes, span),
  };
}

function openShadowOf(element: Element): ShadowRoot | null {
  return element.shadowRoot ?? null; // linkedom: undefined
}

function locate(built: BuiltText, nodes: readonly Text[], span: Span): RangeInit | null {
  if (span.start < 0 || span.end <= span.start || span.end > built.text.length) return null;
  const start = built.pointAt(span.start);
  const last = built.pointAt(span.end - 1);
  const startContainer = nodes[start.source];
  const endContainer = nodes[last.source];
  if (startContainer === undefined || endContainer === undefined) return null;
  const place = { startContainer, startOffset: start.offset, endContainer, endOffset: last.offset + 1 };
  const between = nodes.slice(start.source + 1, last.source);
  return between.length === 0 ? place : { ...place, between };
}

/** Walks without recursion but for shadow roots: pages nest deeper than a call stack. */
function* readTree(root: Node, reading: TextReading, outer: OpenElement, depth: number): Generator<undefined, void> {
  const { builder, nodes, isLeftOut } = reading;
  const around: OpenElement[] = [];
  let open = outer;

  function enter(element: Element): boolean {
    const role = elementRole(element);
    if (role === 'skip' || isLeftOut(element)) return false;
    if (role === 'break') {
      builder.lineBreak();
      return false;
    }
    around.push(open);
    const isBlock = role !== 'inline' && role !== 'opaque';
    const lang = element.getAttribute('lang') || open.lang;
    const kind = isBlock && role !== 'block' ? role : open.kind;
    const isOpaque = open.isOpaque || role === 'opaque' || role === 'code';
    const isPreformatted = open.isPreformatted || element.localName === 'pre';
    open = { element, kind, lang, isBlock, isOpaque, isPreformatted };
    if (isBlock) builder.startBlock(kind, lang);
    return true;
  }

  function startParagraph(): void {
    builder.startBlock(open.kind, open.lang);
  }

  function leave(): void {
    const wasBlock = open.isBlock;
    open = around.pop() ?? open;
    if (wasBlock) builder.startBlock(open.kind, open.lang);
  }

  let node: Node | null = root;
  for (let seen = 1; node !== null; seen += 1) {
    if (seen % NODES_A_SLICE === 0) {
      yield;
      if (!root.contains(node)) return; // the page has taken it away meanwhile; who watches the page reads it again
    }
    if (isText(node)) {
      nodes.push(node);
      builder.append(node.data, open.isOpaque, open.isPreformatted && !open.isOpaque ? startParagraph : null);
    } else if (isElement(node) && enter(node)) {
      const shown: Iterable<Node> | null = depth < DEEPEST_SHADOW ? shownInstead(node, reading) : null;
      if (shown !== null) for (const child of shown) yield* readTree(child, reading, open, depth + 1);
      const first: Node | null = shown === null ? firstOf(node) : null;
      if (first !== null) {
        node = first;
        continue;
      }
      leave();
    }
    let next: Node | null = null;
    while (node !== null && node !== root) {
      next = nextOf(node);
      if (next !== null) break;
      node = parentNodeOf(node);
      if (node !== null && open.element === node) leave();
    }
    node = next;
  }
}

/** What is shown in place of an element's children: its shadow tree, or what is put into a slot; null for the children. */
function shownInstead(element: Element, { shadowOf, shadowRoots }: TextReading): Iterable<Node> | null {
  if (element.localName === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedNodes?.({ flatten: true }) ?? [];
    return assigned.length > 0 ? assigned : null;
  }
  const shadow = shadowOf(element);
  if (shadow === null) return null;
  shadowRoots.push(shadow);
  return shadow.childNodes;
}

function openAround(root: Element): OpenElement {
  const lang = root.closest('[lang]')?.getAttribute('lang') || null;
  return { element: null, kind: 'paragraph', lang, isBlock: true, isOpaque: false, isPreformatted: false };
}

function isText(node: Node): node is Text {
  return node.nodeType === 3; // Node.TEXT_NODE; linkedom has no global `Node`
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1; // Node.ELEMENT_NODE
}
