import type { Mention } from '../../linking/mention.ts';
import type { RangeInit, TextIndex } from '../text/text-index.ts';
import { createRuleAdopter } from './adopt-rules.ts';
import { themedName } from './highlight-name.ts';
import { lettersOf } from './letters.ts';
import { createPaintedMarks, isStale, type PaintedMark, type PaintedMarks } from './painted.ts';
import { createPainter, type Mark } from './painter.ts';
import { createRegistry } from './registry.ts';
import type { Theme } from './theme.ts';

/**
 * Paints mentions with the CSS Custom Highlight API: the page's DOM stays as it is. How they look is in `colours.ts`.
 *
 * What is painted knows nothing of changes, so `dropStale` must be told of them. A mark that is far from the viewport is painted for all
 * but the browser: see `near.ts`.
 */
export interface Highlights {
  /**
   * Replaces what was painted before; what stays the same is not touched. Each mark's colours are those of its place, light or dark.
   * Where the letters have changed since they were read, nothing is painted: that is read again. Yields where it may be interrupted;
   * what is begun later, or `clear`, ends what is under way. `marks` are gone through twice, in text order.
   */
  paint(marks: Iterable<Mark>, index: Pick<TextIndex, 'blocks' | 'locate'>): Generator<undefined, void>;
  /** Marks one place as the one the reader is on; null for none. */
  point(place: RangeInit | null, theme: Theme): void;
  mentionOf(range: AbstractRange): Mention | null;
  /** What is painted now, near the viewport where there is much of it. */
  painted(): Iterable<PaintedMark>;
  /** Unmarks, at once, what no longer stands on its letters in these text nodes. `hasMoved`: nodes came or went. */
  dropStale(edited: Iterable<Text> | 'any', hasMoved: boolean): void;
  /** Makes the rules known in these shadow roots, and in no others. */
  adopt(roots: readonly ShadowRoot[]): void;
  /** Puts back what the page has taken out of the registry. */
  reassert(): void;
  clear(): void;
}

const POINTED_PRIORITY = 1; // above the mark itself, which keeps the default of 0

/** null where the browser has no Highlight API, as Firefox has a setting for: cards then show from the popup alone. */
export function createHighlights(view: Window & typeof globalThis): Highlights | null {
  const registry = createRegistry(view);
  if (registry === null) return null;
  const painted = createPaintedMarks(view, registry);
  const painter = createPainter(view, painted);
  const adopt = createRuleAdopter(view);

  return {
    paint: painter.paint,
    point(place, theme) {
      painted.remove(painted.pointed());
      if (place === null) return;
      const name = themedName('pointed', theme);
      registry.get(name).priority = POINTED_PRIORITY;
      painted.add({ mention: null, place, style: 'pointed', name, letters: lettersOf(place), turn: 0 }, [place]);
    },
    mentionOf: (range) => painted.ofRange(range)?.mention ?? null,
    painted: painted.all,
    dropStale: (edited, hasMoved) => dropStale(painted, edited, hasMoved),
    adopt,
    reassert: registry.reassert,
    clear() {
      adopt([]);
      painter.clear();
      painted.clear();
    },
  };
}

function dropStale(painted: PaintedMarks, edited: Iterable<Text> | 'any', hasMoved: boolean): void {
  for (const mark of painted.near(edited === 'any' ? painted.starts() : edited)) {
    if (isStale(mark)) painted.remove(mark);
  }
  if (!hasMoved) return;
  for (const mark of painted.all()) if (!mark.place.startContainer.isConnected) painted.remove(mark);
}
