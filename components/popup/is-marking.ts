import type { PopupState } from './props.ts';

/** Whether pages of the site are read and marked. */
export function isMarking({ kind }: PopupState): boolean {
  return kind === 'cards' || kind === 'empty' || kind === 'allOff';
}
