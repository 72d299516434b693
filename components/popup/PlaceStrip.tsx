import type { Card, TopicId } from '../../lib/pack/card.ts';
import type { PageReport } from '../../lib/reading/page-report.ts';
import type { Span } from '../../lib/text/readable-text.ts';
import { nearestTo, TICK_ROOM, ticksPath } from '../pictures/place-ticks.ts';
import type { PopupActions } from './props.ts';
import { usePopupWords } from './words.ts';

/** The page's text, as far as places in it are shown. */
export interface PlacesOnPage {
  /** UTF-16 units. */
  readonly length: number;
  /** From the first to the last mention that the reader has before them. */
  readonly inView: Span | null;
  /** The mention that the reader went to last; then only that one counts as in view. */
  readonly here: { readonly topic: TopicId; readonly start: number } | null;
}

interface PlaceStripProps {
  readonly card: Card;
  readonly report: PageReport;
  readonly places: PlacesOnPage;
  readonly onJump: PopupActions['onJumpToMention'];
}

const HEIGHT = 12; // of the drawing, in its own units
const NO_STARTS: readonly number[] = [];

/** How often the page speaks of the topic, and where: a strip that is the article from its first to its last word, and leads to each mention. */
export function PlaceStrip({ card, report, places, onJump }: PlaceStripProps) {
  const words = usePopupWords();
  const { count = 0, starts = NO_STARTS } = report.cards.find(({ topic }) => topic === card.topic) ?? {};
  if (count === 0) return null;
  const { length } = places;
  const seen = starts.filter((start) => isSeen(card.topic, start, places));
  const at = starts.indexOf(seen[0] ?? -1);
  const go = (index: number) => {
    const start = starts[Math.min(Math.max(index, 0), starts.length - 1)];
    if (start !== undefined) onJump(card.topic, start);
  };
  return (
    <div class="places">
      <span aria-hidden="true" title={words.mentions(count)}>
        {words.number(count)}
      </span>
      <div
        class="strip"
        role="slider"
        tabIndex={0}
        aria-label={words.placesOf(card.title)}
        aria-valuemin={0}
        aria-valuemax={starts.length}
        aria-valuenow={at + 1}
        aria-valuetext={
          at < 0
            ? words.mentions(count)
            : words.placeOfMention(at + 1, starts.length, length > 0 ? (starts[at] ?? 0) / length : 0)
        }
        title={words.placesOf(card.title)}
        onClick={(event) => go(nearestTo(placeIn(event.currentTarget, event.clientX), starts, length))}
        onKeyDown={(event) => {
          const next = stepOf(event.key, event.currentTarget, at, starts.length);
          if (next === null) return;
          event.preventDefault(); // it would scroll
          go(next);
        }}
      >
        <svg viewBox={`0 0 ${TICK_ROOM} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path class="article" d={`M0 ${HEIGHT / 2}H${TICK_ROOM}`} />
          <path class="ticks" d={ticksPath(starts, length, 3, HEIGHT - 3)} />
          <path class="in-view" d={ticksPath(seen, length, 0, HEIGHT)} />
        </svg>
      </div>
    </div>
  );
}

function isSeen(topic: TopicId, start: number, { here, inView }: PlacesOnPage): boolean {
  if (here !== null) return here.topic === topic && here.start === start;
  return inView !== null && inView.start <= start && start < inView.end;
}

/** How far along the strip a point of the window is, from 0 where the article begins to 1. */
function placeIn(strip: HTMLElement, x: number): number {
  const { left, width } = strip.getBoundingClientRect();
  const place = width > 0 ? (x - left) / width : 0;
  return isRightToLeft(strip) ? 1 - place : place;
}

function isRightToLeft(element: HTMLElement): boolean {
  return element.matches(':dir(rtl)');
}

/** Which mention a key leads to, from the one at `at`; null for keys that lead nowhere. */
function stepOf(key: string, strip: HTMLElement, at: number, count: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  const forward = isRightToLeft(strip) ? 'ArrowLeft' : 'ArrowRight';
  if (key === forward || key === 'ArrowUp') return at + 1;
  return key === 'ArrowRight' || key === 'ArrowLeft' || key === 'ArrowDown' ? at - 1 : null;
}
