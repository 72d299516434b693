interface Watch {
  /** What is to be done each time. */
  readonly told: Set<() => void>;
  end(): void;
}

const watches = new WeakMap<Document, Watch>();

/**
 * Tells, until `signal` aborts, when a page has written itself anew: `document.open()` takes away all that stood in the document and every
 * listener, of extensions as well. Observers of mutations stay.
 */
export function onWrittenAnew(document: Document, tell: () => void, signal: AbortSignal): void {
  const Observer = document.defaultView?.MutationObserver;
  if (Observer === undefined || signal.aborted) return;
  const watch = watches.get(document) ?? begin(document, Observer);
  watch.told.add(tell);
  signal.addEventListener('abort', () => {
    watch.told.delete(tell);
    if (watch.told.size === 0) watch.end();
  });
}

/** One observer of the document itself, whose element is exchanged then and hardly ever else. */
function begin(document: Document, Observer: typeof MutationObserver): Watch {
  const told = new Set<() => void>();
  let root: Element | null = document.documentElement;
  const observer = new Observer(() => {
    if (document.documentElement === root) return;
    root = document.documentElement;
    if (root !== null) for (const tell of told) tell();
  });
  observer.observe(document, { childList: true });
  const watch: Watch = {
    told,
    end() {
      observer.disconnect();
      watches.delete(document);
    },
  };
  watches.set(document, watch);
  return watch;
}
