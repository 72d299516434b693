import type { OptionsProps } from '../../components/options/props.ts';
import type { PackActions, PackShelf } from '../../components/packs/props.ts';
import type { PackWords } from '../../components/packs/words.ts';
import { checkDraft } from '../../lib/extension/packs/check-draft.ts';
import { forgetDraft, loadDraft, watchDraft } from '../../lib/extension/packs/draft.ts';
import { listPacks } from '../../lib/extension/packs/store.ts';
import { watchPacks } from '../../lib/extension/packs/watch.ts';
import type { TopicId } from '../../lib/pack/card.ts';
import { PackError } from '../../lib/pack/format/error.ts';
import { cardsOnTopics } from './cards-on-topics.ts';
import { openDraft } from './open-draft.ts';
import { packActions } from './pack-actions.ts';
import { type DeskState, shelfOf } from './pack-shelf.ts';

export interface PackDesk {
  shelf(): PackShelf;
  /** Of imported packs, switched on or not. */
  cardsOn(topics: readonly TopicId[]): OptionsProps['cards'];
  /** The reader goes on to something else: what was said goes, but for the way back, and for problems that are just being mended. Draws nothing. */
  forgetSaid(isTyping: boolean): void;
  readonly actions: PackActions;
}

/** The state of the section on packs, and what each of its controls does. `redraw` is not called before this is there. */
export async function createPackDesk(words: PackWords, redraw: () => void): Promise<PackDesk> {
  const state: DeskState = { kept: await listPacks(), waiting: null, removed: null, said: null, work: null };
  await takeDraft(state);
  watchPacks(async () => {
    state.kept = await listPacks();
    redraw();
  });
  watchDraft(async () => {
    await takeDraft(state);
    if (state.waiting !== null && state.removed === null) state.said = null;
    redraw();
    if (state.waiting !== null) document.getElementById('packs')?.scrollIntoView();
  });

  return {
    forgetSaid(isTyping) {
      const isNeeded = state.removed !== null || (isTyping && (state.said?.problems.length ?? 0) > 0);
      if (!isNeeded) state.said = null;
    },
    shelf: () => shelfOf(state),
    cardsOn: (topics) =>
      cardsOnTopics(
        state.kept.flatMap(({ pack }) => pack ?? []),
        topics,
      ),
    actions: packActions(state, words, redraw),
  };
}

async function takeDraft(state: DeskState): Promise<void> {
  const draft = await loadDraft();
  if (draft === null) return;
  try {
    state.waiting = { kind: 'draft', ...(await openDraft(checkDraft(draft))) };
  } catch (error) {
    await forgetDraft(); // no page that is as it should be makes one that is not right
    if (!(error instanceof PackError)) throw error;
  }
}
