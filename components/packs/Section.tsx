import { useRef } from 'preact/hooks';
import { FileButton } from '../shared/FileButton.tsx';
import { Progress } from '../shared/Progress.tsx';
import { useNextFocus } from '../shared/use-next-focus.ts';
import { PackDraft } from './Draft.tsx';
import { PackList } from './List.tsx';
import { PackPreview } from './Preview.tsx';
import type { PackActions, PackShelf } from './props.ts';
import { usePackWords } from './words.ts';

interface PackSectionProps {
  readonly shelf: PackShelf;
  readonly actions: PackActions;
}

/** Packs: what there is, what is offered, and the way in for more. */
export function PackSection({ shelf, actions: given }: PackSectionProps) {
  const words = usePackWords();
  const said = useRef<HTMLDivElement>(null);
  const actions = useFocusedActions(shelf, given, () => said.current?.parentElement);
  return (
    <>
      <p class="muted">{words.lead}</p>
      {shelf.offer !== null &&
        (shelf.offer.draft !== null ? (
          <PackDraft offer={shelf.offer} draft={shelf.offer.draft} actions={actions} />
        ) : (
          <PackPreview offer={shelf.offer} actions={actions} />
        ))}
      <PackList packs={shelf.packs} actions={actions} />
      <p class="buttons">
        <FileButton label={words.import} onChoose={(file) => actions.onChoose(file)} />
      </p>
      <p class="muted">{words.fromPage}</p>
      <div class="pack-work" role="status">
        {shelf.work !== null && (
          <>
            {shelf.work.text} <Progress label={shelf.work.text} share={shelf.work.share} isLong />
          </>
        )}
      </div>
      <div ref={said} class="said-here" role="status" data-problem={(shelf.said?.problems.length ?? 0) > 0}>
        {shelf.said?.text}
        {shelf.removed !== null && (
          <>
            {' '}
            <button type="button" class="button" onClick={() => actions.onUndo()}>
              {words.undo}
            </button>
          </>
        )}
        {shelf.said !== null && shelf.said.problems.length > 0 && (
          <ul>
            {shelf.said.problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** What each control does, with the keyboard going on from what has come of it. */
function useFocusedActions(
  shelf: PackShelf,
  actions: PackActions,
  section: () => HTMLElement | null | undefined,
): PackActions {
  const focusNext = useNextFocus();
  const first = (selector: string) => section()?.querySelector<HTMLElement>(selector);
  const rows = () => [...(section()?.querySelectorAll<HTMLElement>('[data-pack]') ?? [])];
  const box = (row: HTMLElement | undefined) =>
    row?.querySelector<HTMLElement>('input:not(:disabled), .buttons button');
  const importButton = () => first('button:has(+ input[type=file])');
  return {
    ...actions,
    onSave() {
      const id = shelf.offer?.pack.id;
      focusNext(() => box(rows().find((row) => row.dataset.pack === id)));
      actions.onSave();
    },
    onCancel() {
      focusNext(importButton);
      actions.onCancel();
    },
    onMove(id, by) {
      const there = by < 0 ? 0 : 1;
      focusNext(() => {
        const row = rows().find((it) => it.dataset.pack === id);
        const arrows = row?.querySelectorAll<HTMLElement>('.icon-button') ?? [];
        return arrows[arrows[there]?.matches(':disabled') ? 1 - there : there];
      });
      actions.onMove(id, by);
    },
    onRemove(id) {
      focusNext(() => first('.said-here button'));
      actions.onRemove(id);
    },
    onUndo() {
      const known = new Set(shelf.packs.map((pack) => pack.id));
      focusNext(() => box(rows().find((row) => !known.has(row.dataset.pack ?? ''))));
      actions.onUndo();
    },
  };
}
