import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageReport } from '../../lib/reading/page-report.ts';

/** How much of the page stands in the popup at first sight; the rest is a press away. */
export interface Room {
  /** Of the brief its first sentence alone. */
  readonly isBriefShort: boolean;
  /** So many topics, the heaviest, have the page's sentence on them; the others stand by their name. */
  readonly told: number;
}

/** A topic's row as it is with its sentence. CSS px. */
interface Row {
  /** From the top of the popup. */
  readonly bottom: number;
  /** Height of the sentence; 0 where it has none. */
  readonly sentence: number;
}

const HEIGHT = 600; // CSS px; what browsers give a popup at most
const SEEN = 4; // topics

/** As much as there is to show. */
export const ALL: Room = { isBriefShort: false, told: Number.POSITIVE_INFINITY };

/**
 * How much of the page there is room for. Each report is measured once, with all of it drawn, before the browser paints; where the reader
 * has opened something, what stands there stays.
 */
export function useRoom(report: PageReport | undefined): {
  readonly page: { current: HTMLDivElement | null };
  readonly room: Room;
} {
  const page = useRef<HTMLDivElement>(null);
  const measured = useRef<PageReport | null>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useLayoutEffect(() => {
    if (page.current === null || report === undefined) return;
    if (room === null) {
      measured.current = report;
      setRoom(fitIntoRoom(rowsOf(page.current)));
    } else if (measured.current !== report && page.current.querySelector('[aria-expanded="true"]') === null) {
      setRoom(null);
    }
  }, [report, room]);
  return { page, room: room ?? ALL };
}

function rowsOf(page: HTMLElement) {
  const top = boxOf(page.ownerDocument.documentElement).top;
  return [...page.querySelectorAll('.page-cards .card-row')].map((row) => {
    const sentence = row.querySelector('.said-here');
    return { bottom: boxOf(row).bottom - top, sentence: sentence === null ? 0 : boxOf(sentence).height };
  });
}

/** All 0 where nothing is laid out. */
function boxOf(element: Element) {
  return element.getBoundingClientRect?.() ?? { top: 0, bottom: 0, height: 0 };
}

/**
 * What leaves the first topics in sight without cutting a sentence: as many of their sentences as there is room for, and where there is
 * none, less of the brief.
 */
export function fitIntoRoom(rows: readonly Row[]): Room {
  const first = rows.slice(0, SEEN);
  const end = first.at(-1)?.bottom ?? 0;
  if (end <= HEIGHT) return ALL;
  let spare = HEIGHT - end + first.reduce((sum, { sentence }) => sum + sentence, 0);
  if (spare < 0) return { isBriefShort: true, told: 0 };
  const tooMuch = first.findIndex(({ sentence }) => {
    spare -= sentence;
    return spare < 0;
  });
  return { isBriefShort: false, told: tooMuch < 0 ? first.length : tooMuch };
}
