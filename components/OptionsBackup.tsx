import { useState } from 'preact/hooks';
import { FileButton } from './FileButton.tsx';
import type { OptionsProps } from './options-props.ts';
import { useOptionsWords } from './options-words.ts';

/** Export, import and reset. */
export function OptionsBackup({ actions }: OptionsProps) {
  const words = useOptionsWords();
  const [isAsking, setAsking] = useState(false);
  const reset = () => {
    setAsking(false);
    actions.onReset();
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
          <button type="button" class="button danger" onClick={reset}>
            {words.resetYes}
          </button>
          <button type="button" class="button" ref={focus} onClick={() => setAsking(false)}>
            {words.resetNo}
          </button>
        </p>
      ) : (
        <p class="buttons">
          <button type="button" class="button" onClick={() => setAsking(true)}>
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
