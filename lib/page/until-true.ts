import { createPace } from './pace.ts';

/** Looks now and, when the browser is idle, after each change of the document, until `holds` is true. */
export function untilTrue(document: Document, holds: () => boolean, signal: AbortSignal): Promise<void> {
  const view = document.defaultView ?? window;
  return new Promise((resolve) => {
    if (holds()) {
      resolve();
      return;
    }
    const observer = new view.MutationObserver(() => pace.request());
    const pace = createPace(view, look);
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    signal.addEventListener('abort', stop);

    /** One look is one slice. */
    function look(): Iterator<unknown> {
      if (holds()) stop();
      return [].values();
    }

    function stop(): void {
      observer.disconnect();
      pace.cancel();
      resolve();
    }
  });
}
