import type { CardEdit } from '../lib/pack/edit-draft.ts';
import type { Clash } from '../lib/pack/find-clashes.ts';
import type { Pack, TopicId } from '../lib/pack/pack.ts';
import { FileButton } from './FileButton.tsx';
import { PackDraft } from './PackDraft.tsx';
import { PackList } from './PackList.tsx';
import { PackPreview } from './PackPreview.tsx';
import { usePackWords } from './pack-words.ts';

/** A pack as the list shows it. */
export interface PackOnShelf {
  readonly id: string;
  readonly title: string;
  readonly isOn: boolean;
  readonly isBuiltIn: boolean;
  readonly cards: number;
  readonly aliases: number;
  readonly problem: string | null;
}

/** A pack that waits for the reader's yes. */
export interface PackOffer {
  readonly pack: Pack;
  /** It was made of a page, and can be edited. */
  readonly isDraft: boolean;
  /** Title of the pack whose place it takes. */
  readonly replaces: string | null;
  readonly clashes: readonly Clash[];
}

export interface PackShelf {
  readonly packs: readonly PackOnShelf[];
  readonly offer: PackOffer | null;
  /** Title of the pack that can still be brought back. */
  readonly removed: string | null;
  readonly said: { readonly text: string; readonly problems: readonly string[] } | null;
}

export interface PackActions {
  readonly onChoose: (file: File) => void;
  readonly onSave: () => void;
  readonly onCancel: () => void;
  readonly onSwitch: (id: string, isOn: boolean) => void;
  readonly onMove: (id: string, by: 1 | -1) => void;
  readonly onExport: (id: string) => void;
  readonly onRemove: (id: string) => void;
  readonly onUndo: () => void;
  readonly onRename: (title: string) => void;
  readonly onEdit: (topic: TopicId, edit: CardEdit) => void;
  readonly onDrop: (topic: TopicId) => void;
}

interface PackSectionProps {
  readonly shelf: PackShelf;
  readonly actions: PackActions;
}

/** Packs: what there is, what is offered, and the way in for more. */
export function PackSection({ shelf, actions }: PackSectionProps) {
  const words = usePackWords();
  return (
    <>
      <p class="muted">{words.lead}</p>
      {shelf.offer !== null &&
        (shelf.offer.isDraft ? (
          <PackDraft offer={shelf.offer} actions={actions} />
        ) : (
          <PackPreview offer={shelf.offer} actions={actions} />
        ))}
      <PackList packs={shelf.packs} actions={actions} />
      <p class="buttons">
        <FileButton label={words.import} onChoose={(file) => actions.onChoose(file)} />
      </p>
      <div class="said-here" role="status" data-problem={(shelf.said?.problems.length ?? 0) > 0}>
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
