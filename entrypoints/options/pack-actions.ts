import type { PackActions } from '../../components/packs/props.ts';
import type { PackWords } from '../../components/packs/words.ts';
import { forgetDraft } from '../../lib/extension/packs/draft.ts';
import {
  addPack,
  listPacks,
  movePack,
  readOfferedPackInSteps,
  removePack,
  restorePack,
  switchPack,
} from '../../lib/extension/packs/store.ts';
import { typedText } from '../../lib/pack/edit-draft.ts';
import type { CardFaults } from '../../lib/pack/format/draft-faults.ts';
import { PackError } from '../../lib/pack/format/error.ts';
import { runToEnd } from '../../lib/text/run-to-end.ts';
import { chosenPack, editOpenDraft, faultsOf, leaveOut, type OpenDraft, titleFault } from './open-draft.ts';
import { type DeskState, problemsOf, titleOf } from './pack-shelf.ts';
import { saveAsFile } from './save-as-file.ts';
import { showSteps, takesLong, untilDrawn } from './show-steps.ts';

/** What each control of the section on packs does. */
export function packActions(state: DeskState, words: PackWords, redraw: () => void): PackActions {
  const act = (work: () => Promise<unknown>, done: string | null = null) =>
    void actOn(state, words, redraw, work, done);

  function change(edit: (draft: OpenDraft) => OpenDraft): void {
    if (state.waiting?.kind !== 'draft') return;
    state.waiting = { kind: 'draft', ...edit(state.waiting) };
    redraw();
  }

  return {
    onChoose: (file) => void choose(file, state, words, redraw).then(redraw),
    onSave() {
      const offered = state.waiting;
      if (offered === null) return;
      const problems = offered.kind === 'draft' ? problemsOfDraft(offered, words) : [];
      if (problems.length > 0) {
        state.said = { text: words.notRight, problems };
        change((draft) => ({ ...draft, refusals: draft.refusals + 1 }));
        return;
      }
      act(async () => {
        const text = offered.kind === 'file' ? offered.text : `${JSON.stringify(chosenPack(offered), null, 2)}\n`;
        if (takesLong(text)) {
          state.work = { text: words.saving(offered.pack.title), share: null };
          redraw();
          await untilDrawn();
        }
        await addPack(text);
        state.waiting = null;
        if (offered.kind === 'draft') await forgetDraft();
      }, words.saved(offered.pack.title));
    },
    onCancel() {
      if (state.waiting?.kind === 'draft') void forgetDraft();
      state.waiting = null;
      state.said = null;
      redraw();
    },
    onSwitch: (id, isOn) => act(() => switchPack(id, isOn)),
    onMove: (id, by) => act(() => movePack(id, by)),
    onExport(id) {
      const text = state.kept.find((pack) => pack.id === id)?.text ?? null;
      if (text !== null) saveAsFile(`${id}.json`, text);
    },
    onRemove(id) {
      const title = titleOf(state.kept.find((pack) => pack.id === id));
      act(async () => {
        const gone = await removePack(id);
        state.removed = gone === null ? null : { ...gone, title };
      }, words.removed(title));
    },
    onUndo() {
      const gone = state.removed;
      if (gone !== null) act(() => restore(gone, state), words.restored(gone.title));
    },
    onRename: (title) => change((draft) => ({ ...draft, pack: { ...draft.pack, title: typedText(title) } })),
    onEdit: (topic, edit) => change((draft) => editOpenDraft(draft, topic, edit)),
    onLeaveOut: (topic, isLeftOut) => change((draft) => leaveOut(draft, topic, isLeftOut)),
  };
}

/** What the reader has to mend before a draft can be saved, a line each. */
function problemsOfDraft(draft: OpenDraft, words: PackWords): string[] {
  const chosen = draft.pack.cards.filter(({ topic }) => !draft.leftOut.has(topic));
  const title = titleFault(draft);
  const faults = chosen.flatMap((card) =>
    Object.entries(faultsOf(draft, card)).map(([field, fault]) =>
      words.faultOf(card.title || card.question, words[field as keyof CardFaults], words.fault(fault)),
    ),
  );
  return [
    ...(chosen.length === 0 ? [words.noneChosen] : []),
    ...(title === null ? [] : [`${words.packTitle}: ${words.fault(title)}`]),
    ...faults,
  ];
}

async function actOn(
  state: DeskState,
  words: PackWords,
  redraw: () => void,
  work: () => Promise<unknown>,
  done: string | null,
): Promise<void> {
  state.removed = null;
  try {
    await work();
    state.said = done === null ? null : { text: done, problems: [] };
  } catch (error) {
    state.said = failureOf(error, state, words);
  }
  state.work = null;
  state.kept = await listPacks();
  redraw();
}

function failureOf(error: unknown, { waiting }: DeskState, words: PackWords): DeskState['said'] {
  if (error instanceof PackError) {
    return { text: words.notRight, problems: problemsOf(error, JSON.stringify(waiting?.pack), words) };
  }
  return { text: words.notSaved, problems: [error instanceof Error ? error.message : String(error)] };
}

async function choose(file: File, state: DeskState, words: PackWords, redraw: () => void): Promise<void> {
  state.removed = null;
  let text = '';
  try {
    // Not file.text(), which would lose a byte order mark and mend what is no text.
    text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await file.arrayBuffer());
    const steps = readOfferedPackInSteps(text);
    const show = (share: number) => {
      state.work = { text: words.checking(file.name), share };
      redraw();
    };
    const pack = takesLong(text) ? await showSteps(steps, show) : runToEnd(steps);
    state.waiting = { kind: 'file', pack, text };
    state.said = null;
  } catch (error) {
    state.waiting = null;
    const problems = error instanceof PackError ? problemsOf(error, text, words) : [words.notText];
    state.said = { text: words.refused(file.name), problems };
  }
  state.work = null;
}

async function restore(gone: NonNullable<DeskState['removed']>, state: DeskState): Promise<void> {
  try {
    await restorePack(gone);
  } catch (error) {
    state.removed = gone; // its text is nowhere else
    throw error;
  }
}
