import type { Budget } from '../measure/budget.ts';
import type { CardTimes } from './measure-card.ts';
import type { ChatterFigures } from './measure-chatter.ts';
import type { FirstMark } from './measure-first-mark.ts';
import type { PopupTimes } from './measure-popup.ts';
import type { PageSlices } from './measure-slices.ts';

/** What the built extension does to pages in a real browser; null for what was not asked for. */
export interface ExtensionFigures {
  readonly sizes: readonly Budget[] | null;
  readonly slices: readonly PageSlices[] | null;
  readonly firstMarks: readonly FirstMark[] | null;
  readonly cards: readonly CardTimes[] | null;
  readonly popups: readonly PopupTimes[] | null;
  readonly chatter: ChatterFigures | null;
}
