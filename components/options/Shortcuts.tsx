import type { OptionsProps } from './props.ts';
import { useOptionsWords } from './words.ts';

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
