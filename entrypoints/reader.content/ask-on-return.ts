import type { Settings } from '../../lib/extension/settings/settings.ts';
import { loadSettings } from '../../lib/extension/settings/store.ts';
import { listen } from '../../lib/page/events/listen.ts';

interface Return {
  apply(settings: Settings): Promise<void>;
  /** Asks for the packs. */
  learn(): Promise<void>;
}

/** Asks for settings and packs when a page is shown that was kept for the way back: Firefox tells it nothing of what changes meanwhile. */
export function askOnReturn(view: Window, { apply, learn }: Return, signal: AbortSignal): void {
  // Where nothing can be had, what was known holds.
  const ask = () =>
    loadSettings()
      .then(apply)
      .then(learn, () => {});
  listen(view, 'pageshow', ({ persisted }) => void (persisted && ask()), { signal });
}

/** Asks anew if the page is shown again before the answer has come: Firefox drops what is answered to a page that is kept. */
export function untilAnswered<T>(view: Window, ask: () => Promise<T>, signal: AbortSignal): Promise<T> {
  const answered = new AbortController();
  return new Promise<T>((resolve, reject) => {
    const askNow = () => void ask().then(resolve, reject);
    const whileOpen = { signal: AbortSignal.any([signal, answered.signal]) };
    listen(view, 'pageshow', ({ persisted }) => void (persisted && askNow()), whileOpen);
    askNow();
  }).finally(() => answered.abort());
}
