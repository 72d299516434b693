import { createClock } from './fake-clock.ts';
import { documentOf, page } from './page-parts.ts';

const IDLE_PERIOD = 10; // ms
const FRAME = 16; // ms

/** A page in a window whose time and changes the test makes. */
export function createFakeView(html: string, url: string) {
  const document = documentOf(html);
  const { clock, runUntil } = createClock(IDLE_PERIOD);
  const observers = new Set<FakeObserver>();

  class FakeObserver {
    pending: MutationRecord[] = [];
    readonly tell: (records: MutationRecord[]) => void;
    constructor(tell: (records: MutationRecord[]) => void) {
      this.tell = tell;
    }
    observe(): void {
      observers.add(this);
    }
    disconnect(): void {
      observers.delete(this);
      this.pending = [];
    }
    takeRecords(): MutationRecord[] {
      return this.pending.splice(0);
    }
  }

  const view = {
    ...clock,
    MutationObserver: FakeObserver,
    ResizeObserver: FakeObserver,
    innerWidth: 1000,
    innerHeight: 800,
    scrollX: 0,
    scrollY: 0,
    addEventListener() {},
    getComputedStyle: () => ({ color: '', backgroundColor: '', backgroundImage: 'none' }),
    requestAnimationFrame: (callback: () => void) => clock.setTimeout(callback, FRAME),
    cancelAnimationFrame: clock.clearTimeout,
  };
  Object.defineProperties(document, {
    defaultView: { value: view },
    hidden: { value: false, writable: true },
    location: { value: new URL(url) },
  });
  return {
    document,
    runUntil,
    observers,
    /** Appends an element to another, and tells who watches. */
    append(selector: string, markup: string): void {
      const target = document.querySelector(selector);
      const made = documentOf(page('', markup)).body.firstElementChild;
      if (target === null || made === null) throw new Error(`${selector}: nothing to append to, or to append`);
      const added = document.importNode(made, true);
      target.append(added);
      const record = { type: 'childList', target, addedNodes: [added], removedNodes: [] };
      for (const { tell } of [...observers]) tell([record as unknown as MutationRecord]);
    },
  };
}
