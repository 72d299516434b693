import type { ShadowOf } from '../text/text-index.ts';

/** Notices shadow roots that components get after they were looked at. */
export interface LateRoots {
  /** Asks this component again, which has no shadow root yet, whenever it or the page has grown. */
  expect(component: Element): void;
  stop(): void;
}

/** Components; a page with more rootless ones has them for its widgets, and all are asked whenever one grows. */
const MOST = 200;

/** No node changes where a root is attached, so `onRoot` is told once the page has been laid out with what is in it. */
export function watchLateRoots(document: Document, shadowOf: ShadowOf, onRoot: () => void): LateRoots {
  const expected = new Set<Element>();
  let growth: ResizeObserver | null = null;

  function look(): void {
    let hasCome = false;
    for (const component of expected) {
      const hasRoot = component.isConnected && shadowOf(component) !== null;
      if (component.isConnected && !hasRoot) continue;
      expected.delete(component);
      growth?.unobserve(component);
      hasCome ||= hasRoot;
    }
    if (hasCome) onRoot();
  }

  return {
    expect(component) {
      if (expected.has(component) || expected.size >= MOST) return;
      if (growth === null) {
        growth = new (document.defaultView ?? window).ResizeObserver(look);
        if (document.body !== null) growth.observe(document.body); // what stands in a line has no box of its own that grows
      }
      expected.add(component);
      growth.observe(component);
    },
    stop() {
      growth?.disconnect();
      growth = null;
      expected.clear();
    },
  };
}
