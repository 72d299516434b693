import type { PopupActions, PopupState } from './props.ts';
import { usePopupWords } from './words.ts';

interface PopupFootProps {
  readonly state: PopupState;
  readonly actions: PopupActions;
}

/** What is not about this page. */
export function PopupFoot({ state, actions }: PopupFootProps) {
  const words = usePopupWords();
  return (
    <footer class="about">
      <ul class="tools">
        {state.kind !== 'paused' && (
          <li>
            <button type="button" class="text-button quiet" onClick={() => actions.onPause()}>
              {words.pause}
            </button>
          </li>
        )}
        <li>
          <button type="button" class="text-button quiet" onClick={() => actions.onOpenOptions()}>
            {words.options}
          </button>
        </li>
      </ul>
      <p>{words.tagline}</p>
    </footer>
  );
}
