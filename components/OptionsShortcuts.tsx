import type { OptionsProps } from './OptionsView.tsx';
import { useOptionsWords } from './options-words.ts';

export interface Shortcut {
  /** The manifest's name for what it does. */
  readonly command: string;
  /** "Alt+Shift+J"; empty where the browser has given it none. */
  readonly keys: string;
}

/** The shortcuts as they are, and the way to the browser's own page for them. */
export function OptionsShortcuts({ shortcuts, browser, actions }: OptionsProps) {
  const words = useOptionsWords();
  if (shortcuts.length === 0) return <p>{words.noShortcuts}</p>;
  return (
    <>
      <dl class="shortcuts">
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{words.commands[command] ?? command}</dt>
            <dd>{keys === '' ? <span class="muted">{words.noKeys}</span> : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={() => actions.onChangeShortcuts()}>
          {words.changeShortcuts}
        </button>
      </p>
      <p class="muted">{words.shortcutsWay[browser]}</p>
    </>
  );
}
