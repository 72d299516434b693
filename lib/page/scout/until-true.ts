import { listen } from '../events/listen.ts';
import { createPace } from '../reading/pace.ts';

/**
 * Looks now and, when the browser is idle, after changes of the document, until `look` gives true; it yields where it may be
 * interrupted. From a change to the next look nothing is watched, since that sees all; nor is a hidden page.
 */
export function untilTrue(
  document: Document,
  look: () => Generator<undefined, boolean>,
  signal: AbortSignal,
): Promise<void> {
  const view = document.defaultView ?? window;
  return new Promise((resolve) => {
    if (signal.aborted) {
      resolve();
      return;
    }
    const end = new AbortController();
    const observer = new view.MutationObserver(() => {
      observer.disconnect();
      pace.request();
    });
    const pace = createPace(view, lookOnce);
    listen(
      document,
      'visibilitychange',
      () => {
        if (document.hidden) observer.disconnect();
        else pace.request(true);
      },
      { signal: end.signal },
    );
    signal.addEventListener('abort', stop, { signal: end.signal });
    pace.start();

    function* lookOnce(): Generator<undefined, void> {
      if (!document.hidden) observer.observe(document, { subtree: true, childList: true, characterData: true });
      if (yield* look()) stop();
    }

    function stop(): void {
      observer.disconnect();
      pace.cancel();
      end.abort();
      resolve();
    }
  });
}
