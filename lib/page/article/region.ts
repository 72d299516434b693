import type { ElementRole } from '../text/element-role.ts';
import type { Cue } from './cues.ts';

/** Of a survey that are looked at in one go where each costs some µs. */
export const REGIONS_A_SLICE = 1000;

/** What one element of the page holds. Amounts of text are in letters (see `article-text-weight.ts`), subtree included. */
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
  links: number;
  /** Prose, less what the other blocks of its own cost. */
  ownValue: number;
}
