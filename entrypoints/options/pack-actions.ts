import type { PackActions } from '../../components/packs/props.ts';
import type { PackWords } from '../../components/packs/words.ts';
import { forgetDraft } from '../../lib/extension/packs/draft.ts';
import {
  addPack,
  listPacks,
  movePack,
  readOfferedPack,
  removePack,
  restorePack,
  switchPack,
} from '../../lib/extension/packs/store.ts';
import { dropCard, editCard } from '../../lib/pack/edit-draft.ts';
import { PackError } from '../../lib/pack/format/error.ts';
import type { Pack } from '../../lib/pack/pack.ts';
import { type DeskState, problemsOf, titleOf } from './pack-shelf.ts';
import { saveAsFile } from './save-as-file.ts';

/** What each control of the section on packs does. */
export function packActions(state: DeskState, words: PackWords, redraw: () => void): PackActions {
  const act = (work: () => Promise<unknown>, done: string | null = null) =>
    void actOn(state, words, redraw, work, done);

  function change(edit: (pack: Pack) => Pack): void {
    if (state.waiting === null) return;
    state.waiting = { pack: edit(state.waiting.pack), text: null };
    redraw();
  }

  return {
    onChoose: (file) => void choose(file, state, words).then(redraw),
    onSave() {
      const offered = state.waiting;
      if (offered === null) return;
      act(async () => {
        await addPack(offered.text ?? `${JSON.stringify(offered.pack, null, 2)}\n`);
        state.waiting = null;
        if (offered.text === null) await forgetDraft();
      }, words.saved(offered.pack.title));
    },
    onCancel() {
      if (state.waiting?.text === null) void forgetDraft();
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
    onRename: (title) => change((pack) => ({ ...pack, title })),
    onEdit: (topic, edit) => change((pack) => editCard(pack, topic, edit)),
    onDrop: (topic) => change((pack) => dropCard(pack, topic)),
  };
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
  state.kept = await listPacks();
  redraw();
}

function failureOf(error: unknown, { waiting }: DeskState, words: PackWords): DeskState['said'] {
  if (error instanceof PackError) {
    return { text: words.notRight, problems: problemsOf(error, JSON.stringify(waiting?.pack), words) };
  }
  return { text: words.notSaved, problems: [error instanceof Error ? error.message : String(error)] };
}

async function choose(file: File, state: DeskState, words: PackWords): Promise<void> {
  state.removed = null;
  let text = '';
  try {
    // Not file.text(), which would lose a byte order mark and mend what is no text.
    text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await file.arrayBuffer());
    state.waiting = { pack: readOfferedPack(text), text };
    state.said = null;
  } catch (error) {
    state.waiting = null;
    const problems = error instanceof PackError ? problemsOf(error, text, words) : [words.notText];
    state.said = { text: words.refused(file.name), problems };
  }
}

async function restore(gone: NonNullable<DeskState['removed']>, state: DeskState): Promise<void> {
  try {
    await restorePack(gone);
  } catch (error) {
    state.removed = gone; // its text is nowhere else
    throw error;
  }
}
