import { onWrittenAnew } from './written-anew.ts';

type Target = Window | Document | HTMLElement | ShadowRoot;

/** The events that a target hears, by kind. */
type EventsOf<T> = T extends Window
  ? WindowEventMap
  : T extends Document
    ? DocumentEventMap & { readonly prerenderingchange: Event }
    : HTMLElementEventMap;

interface Listening {
  /** Ends it; without one it goes with its target. */
  readonly signal?: AbortSignal;
  readonly capture?: boolean;
  readonly passive?: boolean;
}

/**
 * Hears what the browser tells of the reader and of itself, never what a script of the page makes up. On a window or a document it hears on
 * after the page has written itself anew.
 */
export function listen<T extends Target, K extends keyof EventsOf<T> & string>(
  target: T,
  kinds: K | readonly K[],
  hear: (event: EventsOf<T>[K]) => void,
  options: Listening = {},
): void {
  const hearTrusted = (event: Event) => {
    if (event.isTrusted) hear(event as EventsOf<T>[K]);
  };
  const begin = () => {
    // No browser adds a listener twice: what has stayed is one.
    for (const kind of [kinds].flat()) target.addEventListener(kind, hearTrusted, options);
  };
  begin();
  const document = documentOf(target);
  if (document !== null && options.signal !== undefined) onWrittenAnew(document, begin, options.signal);
}

/** null for a node of Sidelight's own. */
function documentOf(target: Target): Document | null {
  if ('document' in target) return target.document;
  return 'documentElement' in target ? target : null;
}
