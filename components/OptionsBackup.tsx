import { useContext, useRef, useState } from 'preact/hooks';
import type { OptionsProps } from './OptionsView.tsx';
import { OptionsWordsContext } from './options-words.ts';

/** Export, import and reset. */
export function OptionsBackup({ actions }: OptionsProps) {
  const words = useContext(OptionsWordsContext);
  const [isAsking, setAsking] = useState(false);
  const input = useRef<HTMLInputElement>(null);
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
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {words.import}
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label={words.import}
          hidden
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) actions.onImport(file);
            event.currentTarget.value = ''; // so that the same file can be chosen again
          }}
        />
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
