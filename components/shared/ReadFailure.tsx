import { render } from 'preact';
import type { Translator } from '../../lib/extension/words/create-translator.ts';
import { Translation } from './translation.ts';
import { useWords } from './words.ts';

interface ReadFailureProps {
  readonly surface: 'popup' | 'options';
  /** What the browser says, on one line. */
  readonly reason: string;
  readonly onRetry: () => void;
}

/** In place of a page whose settings or packs the browser does not hand out. */
export function ReadFailure({ surface, reason, onRetry }: ReadFailureProps) {
  const words = useWords();
  const { title, text, again } = words.failed;
  return (
    <div class={`sidelight ${surface}`} lang={words.locale} dir={words.direction} data-theme="auto" data-state="failed">
      <main>
        <section class="notice" role="alert">
          <h1>{title}</h1>
          <p>{text(reason)}</p>
          <button type="button" class="button" onClick={onRetry}>
            {again}
          </button>
        </section>
      </main>
    </div>
  );
}

/** Draws it in place of the surface that could not be opened for this error. */
export function renderReadFailure(
  element: HTMLElement,
  translator: Translator,
  error: unknown,
  { surface, onRetry }: Omit<ReadFailureProps, 'reason'>,
): void {
  const reason = error instanceof Error ? error.message : String(error);
  render(
    <Translation.Provider value={translator}>
      <ReadFailure surface={surface} reason={reason} onRetry={onRetry} />
    </Translation.Provider>,
    element,
  );
}
