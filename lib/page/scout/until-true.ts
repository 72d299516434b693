import { listen } from '../events/listen.ts';
import { createPace } from '../reading/pace.ts';
import type { ShadowOf } from '../text/text-index.ts';

const OBSERVED = { subtree: true, childList: true, characterData: true };

/**
 * Looks now and, when the browser is idle, after changes of the document, until `look` gives true; it yields where it may be
 * interrupted. From a change to the next look nothing is watched, since that sees all; nor is a hidden page. What `look` asks of shadow roots
 * it asks by the function that it is given: those are watched as well.
 */
export function untilTrue(
  document: Document,
  look: (shadowOf: ShadowOf) => Generator<undefined, boolean>,
  signal: AbortSignal,
  shadowOf: ShadowOf = () => null,
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
    // A component that gets its shadow root late changes no node, but grows, and the page with it.
    const isMeasured = new WeakMap<Element, boolean>();
    const growth = new view.ResizeObserver((entries) => {
      if (entries.some(({ target }) => isMeasured.get(target))) pace.request();
      for (const { target } of entries) isMeasured.set(target, true); // of what is there already it tells as well
    });
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
      watch(document);
      if (yield* look(watchedShadowOf)) stop();
    }

    function watchedShadowOf(element: Element): ShadowRoot | null {
      const shadow = shadowOf(element);
      if (shadow !== null) watch(shadow);
      const mayGrow = element === document.body || element.localName.includes('-');
      if (mayGrow && !isMeasured.has(element)) {
        isMeasured.set(element, false);
        growth.observe(element);
      }
      return shadow;
    }

    function watch(root: Node): void {
      if (!document.hidden) observer.observe(root, OBSERVED);
    }

    function stop(): void {
      observer.disconnect();
      growth.disconnect();
      pace.cancel();
      end.abort();
      resolve();
    }
  });
}
