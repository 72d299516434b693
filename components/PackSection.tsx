import { FileButton } from './FileButton.tsx';
import { PackDraft } from './PackDraft.tsx';
import { PackList } from './PackList.tsx';
import { PackPreview } from './PackPreview.tsx';
import type { PackActions, PackShelf } from './pack-section-props.ts';
import { usePackWords } from './pack-words.ts';

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
