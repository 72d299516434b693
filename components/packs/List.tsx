import { IconButton } from '../shared/IconButton.tsx';
import { TickBox } from '../shared/TickBox.tsx';
import { PackCounts } from './Counts.tsx';
import type { PackActions, PackOnShelf } from './props.ts';
import { usePackWords } from './words.ts';

interface PackListProps {
  readonly packs: readonly PackOnShelf[];
  readonly actions: PackActions;
}

/** The packs in the reader's order. */
export function PackList({ packs, actions }: PackListProps) {
  const words = usePackWords();
  return (
    <ol class="packs">
      {packs.map(({ id, title, isOn, isBuiltIn, cards, aliases, problem }, at) => (
        <li key={id} data-pack={id}>
          <div class="pack-name">
            <TickBox
              isTicked={isOn}
              isDisabled={problem !== null}
              onTick={(isTicked) => actions.onSwitch(id, isTicked)}
            >
              {title}
            </TickBox>
            <p class="muted">
              {problem === null ? <PackCounts cards={cards} names={aliases} /> : words.damaged(problem)}
              {isBuiltIn && ` · ${words.builtIn}`}
            </p>
          </div>
          <div class="buttons">
            {packs.length > 1 && (
              <>
                <IconButton
                  icon="up"
                  label={words.up(title)}
                  isDisabled={at === 0}
                  onClick={() => actions.onMove(id, -1)}
                />
                <IconButton
                  icon="down"
                  label={words.down(title)}
                  isDisabled={at === packs.length - 1}
                  onClick={() => actions.onMove(id, 1)}
                />
              </>
            )}
            {!isBuiltIn && (
              <>
                <button
                  type="button"
                  class="button"
                  aria-label={words.exportOf(title)}
                  onClick={() => actions.onExport(id)}
                >
                  {words.export}
                </button>
                <button
                  type="button"
                  class="button"
                  aria-label={words.removeOf(title)}
                  onClick={() => actions.onRemove(id)}
                >
                  {words.remove}
                </button>
              </>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
