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
    const lookedAt = new WeakMap<Element, ShadowRoot | null>();
    const isMeasured = new WeakSet<Element>();
    let height = 0; // CSS px, of the page at the last look
    const growth = new view.ResizeObserver((entries) => {
      if (entries.some(({ target }) => hasGrown(target))) pace.request();
      for (const { target } of entries) isMeasured.add(target);
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
      if (element === document.body) height = heightOf(document.body);
      const mayGrow = element === document.body || element.localName.includes('-');
      if (mayGrow && !lookedAt.has(element)) growth.observe(element);
      if (mayGrow) lookedAt.set(element, shadow);
      return shadow;
    }

    /** What is observed is told of once as it is, which may be before or after it grew. */
    function hasGrown(element: Element): boolean {
      if (element === document.body) return heightOf(document.body) !== height;
      return isMeasured.has(element) || shadowOf(element) !== lookedAt.get(element);
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

function heightOf(body: HTMLElement | null): number {
  return body?.offsetHeight ?? 0;
}
