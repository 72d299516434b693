import { useRef, useState } from 'preact/hooks';
import { FileButton } from '../shared/FileButton.tsx';
import { useNextFocus } from '../shared/use-next-focus.ts';
import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

/** Export, import and reset. */
export function OptionsBackup({ actions }: OptionsProps) {
  const words = useOptionsWords();
  const [isAsking, setAsking] = useState(false);
  const again = useRef<HTMLButtonElement>(null);
  const focusNext = useNextFocus();
  const answer = (isYes: boolean) => {
    focusNext(() => again.current);
    setAsking(false);
    if (isYes) actions.onReset();
  };
  return (
    <>
      <h3>{words.exportTitle}</h3>
      <p class="muted">{words.exportText}</p>
      <p class="buttons">
        <button type="button" class="button" onClick={() => actions.onExport()}>
          {words.export}
        </button>
        <FileButton label={words.import} onChoose={(file) => actions.onImport(file)} />
      </p>
      <h3>{words.resetTitle}</h3>
      <p class="muted">{words.resetText}</p>
      {isAsking ? (
        <p class="buttons">
          <span>{words.resetSure}</span>
          <button type="button" class="button danger" onClick={() => answer(true)}>
            {words.resetYes}
          </button>
          <button type="button" class="button" ref={focus} onClick={() => answer(false)}>
            {words.resetNo}
          </button>
        </p>
      ) : (
        <p class="buttons">
          <button type="button" class="button" ref={again} onClick={() => setAsking(true)}>
            {words.reset}
          </button>
        </p>
      )}
    </>
  );
}

/** Where the button that was pressed has gone, the keyboard goes on from the answer that changes nothing. */
function focus(button: HTMLButtonElement | null): void {
  button?.focus();
}
