import { listen } from '../events/listen.ts';

/** Watches the nodes of a page while it can be seen. */
export interface NodeWatch {
  /** From here on. */
  start(): void;
  /** Watches these shadow roots as well, unless the page is hidden. */
  include(roots: readonly ShadowRoot[]): void;
  /** Tells at once of what has changed up to now. */
  catchUp(): void;
  /** Watches nothing until `comeBack`, also when the page is shown again. */
  leave(): void;
  comeBack(): void;
}

interface NodeWatchOptions {
  readonly document: Document;
  readonly signal: AbortSignal;
  /** The shadow roots of what was read of the page. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly onChange: (records: readonly MutationRecord[]) => void;
  /** The page was hidden, or is from the start: it may change unseen. */
  readonly onHide: () => void;
  readonly onShow: () => void;
}

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['hidden', 'contenteditable'], // others say nothing about the text, and some change all the time
};

export function createNodeWatch(options: NodeWatchOptions): NodeWatch {
  const { document, signal, onChange } = options;
  const observer = new (document.defaultView ?? window).MutationObserver(onChange);
  let isLeft = false;

  function watch(roots: readonly ShadowRoot[]): void {
    observer.observe(document, OBSERVED);
    for (const root of roots) observer.observe(root, OBSERVED);
  }

  function hide(): void {
    observer.disconnect();
    options.onHide();
  }

  function show(): void {
    if (isLeft) return;
    watch(options.shadowRoots());
    options.onShow();
  }

  return {
    start() {
      if (document.hidden) hide();
      else if (!signal.aborted) watch([]);
      listen(document, 'visibilitychange', () => (document.hidden ? hide() : show()), { signal });
      signal.addEventListener('abort', () => observer.disconnect());
    },
    include(roots) {
      if (!document.hidden) watch(roots);
    },
    catchUp: () => onChange(observer.takeRecords()),
    leave() {
      isLeft = true;
      observer.disconnect();
    },
    comeBack() {
      if (isLeft && !document.hidden) watch(options.shadowRoots());
      isLeft = false;
    },
  };
}
