import type { Mention } from '../../linking/mention.ts';
import type { TopicId } from '../../pack/card.ts';
import { lowest } from '../../text/lowest.ts';
import { rangeOf } from '../marks/mention-at-point.ts';
import type { Page } from '../reading/read-page.ts';
import { liveRange } from '../text/live-range.ts';
import type { RangeInit } from '../text/text-index.ts';
import { closedAround, shownIn } from './closed.ts';

const CUTS = /hidden|clip/;
const MENTIONS_A_SLICE = 50; // at some microseconds each

/** A topic's mentions (null: all topics') that can be seen, now or when what is closed around them is opened. Yields between slices of work. */
export function* visibleMentions(
  page: Pick<Page, 'index' | 'mentions'>,
  topic: TopicId | null,
): Generator<undefined, readonly Mention[]> {
  const isVisible = visibilityOn(page);
  const visible: Mention[] = [];
  let seen = 0;
  for (const mention of page.mentions) {
    if (topic !== null && mention.topic !== topic) continue;
    if (isVisible(mention)) visible.push(mention);
    seen += 1;
    if (seen % MENTIONS_A_SLICE === 0) yield;
  }
  return visible;
}

/**
 * The next (1) or previous (-1) visible mention of those wanted, going round. If none is current: from where the reader is on the page. Looks
 * from there outward: to ask for each mention whether it can be seen takes a long page a tenth of a second.
 */
export function neighbour(
  page: Page,
  isWanted: (mention: Mention) => boolean,
  current: Pick<Mention, 'span'> | null,
  step: 1 | -1,
): Mention | null {
  const { mentions } = page;
  const isVisible = visibilityOn(page);
  const isOpen = (mention: Mention | undefined) => mention !== undefined && isWanted(mention) && isVisible(mention);
  const from = current === null ? firstInView(page, isOpen) : firstBehind(mentions, current);
  // The mention at `from` is the current one, or the first after where the reader is.
  const first = step === -1 ? from - 1 : mentions[from] === current ? from + 1 : from;
  for (let passed = 0; passed < mentions.length; passed += 1) {
    const mention = mentions.at((first + step * passed) % mentions.length);
    if (mention !== undefined && isOpen(mention)) return mention;
  }
  return null;
}

/** The place of the mention itself, or of the first after it: it may be another topic's. */
function firstBehind(mentions: readonly Mention[], { span }: Pick<Mention, 'span'>): number {
  return lowest(mentions.length, (at) => (mentions[at]?.span.start ?? 0) >= span.start);
}

/** The place of the first mention that is not above the viewport. */
function firstInView(page: Page, isOpen: (mention: Mention | undefined) => boolean): number {
  const { mentions } = page;
  // What cannot be seen is nowhere: those after it are asked for it.
  return lowest(mentions.length, (at) => {
    let seen = at;
    while (seen < mentions.length && !isOpen(mentions[seen])) seen += 1;
    const mention = mentions[seen];
    return mention === undefined || !isAbove(page, mention);
  });
}

function isAbove(page: Page, mention: Mention): boolean {
  return (rangeOf(page, mention)?.getBoundingClientRect().bottom ?? 0) < 0;
}

/** Says of mentions whether they can be seen; asks each element once. */
function visibilityOn({ index }: Pick<Page, 'index'>): (mention: Mention) => boolean {
  const known = new Map<Element, boolean>();
  const cuts = new Map<Element, readonly Element[]>();
  return ({ span }) => {
    const place = index.locate(span);
    const element = place?.startContainer.parentElement;
    if (!place || !element) return false;
    const before = known.get(element) ?? isShown(element);
    known.set(element, before);
    return before && !isCutOff(place, cutsAround(element, cuts));
  };
}

/** The boxes around an element that cut off what is beyond them, so that nobody can scroll to it: from the outermost in. */
function cutsAround(element: Element, known: Map<Element, readonly Element[]>): readonly Element[] {
  const view = element.ownerDocument.defaultView;
  const unknown: Element[] = [];
  let cuts: readonly Element[] = [];
  // What the body and the root say is said of the window.
  for (let at: Element | null = element; at !== null && at.localName !== 'body'; at = shownIn(at)) {
    const before = known.get(at);
    cuts = before ?? [];
    if (before !== undefined) break;
    unknown.push(at);
  }
  for (const at of unknown.reverse()) {
    const { overflowX = '', overflowY = '' } = view?.getComputedStyle(at) ?? {};
    if (CUTS.test(overflowX) || CUTS.test(overflowY)) cuts = [...cuts, at];
    known.set(at, cuts);
  }
  return cuts;
}

function isCutOff(place: RangeInit, cuts: readonly Element[]): boolean {
  const box = cuts.length === 0 ? null : liveRange(place)?.getBoundingClientRect();
  if (!box || (box.width === 0 && box.height === 0)) return false;
  return cuts.some((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const { overflowX, overflowY } = (element.ownerDocument.defaultView ?? window).getComputedStyle(element);
    if (CUTS.test(overflowX) && (box.left >= right || box.right <= left)) return true;
    return CUTS.test(overflowY) && (box.top >= bottom || box.bottom <= top);
  });
}

/** Whether an element is shown, or would be once what is closed around it is opened. */
function isShown(element: Element): boolean {
  const closed = closedAround(element);
  if (closed === null) return element.checkVisibility({ visibilityProperty: true });
  for (let at: Element | null = element; at !== null && at !== closed; at = shownIn(at)) {
    if (element.ownerDocument.defaultView?.getComputedStyle(at).display === 'none') return false;
  }
  const around = shownIn(closed);
  return around === null || isShown(around);
}
