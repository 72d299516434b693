import { listen } from '../events/listen.ts';
import { onWrittenAnew } from '../events/written-anew.ts';
import { elementAround } from './ground.ts';

const SETTLE = 350; // ms; sites fade from one theme to the other
const SHEETS: MutationObserverInit = { childList: true, subtree: true, attributes: true };

export interface ThemeWatch {
  /** The marks stand in these elements: their colours, and those of what is around them, are asked where some may have changed. */
  follow(elements: Iterable<Element>): void;
}

/**
 * Tells when the site's theme may have changed. Its own switch marks `<html>` or `<body>`, and the system's tells a media query: then it has. What
 * else may switch it (a mark on a box around the text, a style sheet, a checkbox) leads to a look at the colours themselves.
 */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): ThemeWatch {
  const view = document.defaultView ?? window;
  const followed = new Set<Element>();
  let timer = 0;
  let isSure = false;
  let colours = '';
  let body = document.body;

  function soon(hasChanged: boolean): void {
    isSure ||= hasChanged;
    view.clearTimeout(timer);
    timer = view.setTimeout(look, SETTLE);
  }

  function look(): void {
    // Text that has gone shows no colours; what has come in its place is read, and painted, anew.
    if (!isSure && [...followed].some(({ isConnected }) => !isConnected)) return;
    const before = colours;
    colours = coloursOf(followed, view);
    if (isSure || colours !== before) onChange();
    isSure = false;
  }

  const observer = new view.MutationObserver((records) => {
    const isReplaced = document.body !== body;
    if (isReplaced) observe();
    if (isReplaced || records.some(({ type }) => type === 'attributes')) soon(true);
  });
  const around = new view.MutationObserver(() => unsure());
  const unsure = () => void (followed.size > 0 && soon(false));

  /** Some sites put a new body in the place of the old one when they go from page to page. */
  function observe(): void {
    observer.disconnect();
    body = document.body;
    observer.observe(document.documentElement, { attributes: true, childList: true });
    if (body !== null) observer.observe(body, { attributes: true });
  }

  function observeAround(): void {
    around.disconnect();
    for (const element of followed) if (element !== body) around.observe(element, { attributes: true });
    if (followed.size > 0 && document.head !== null) around.observe(document.head, SHEETS);
  }

  observe();
  onWrittenAnew(document, observe, signal);
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => soon(true), { signal });
  listen(document, ['change', 'click'], unsure, { signal, capture: true });
  // A sheet has come; or a site that fades for longer has come to the colours that stay.
  const onSettled = ({ target, propertyName }: Partial<TransitionEvent>) =>
    /^(?:link|style)$|color/.test(propertyName ?? (target as Element).localName) && unsure();
  listen(document, ['load', 'transitionend'], onSettled, { signal, capture: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    around.disconnect();
    view.clearTimeout(timer);
  });

  return {
    follow(elements) {
      if (signal.aborted) return;
      followed.clear();
      for (const element of elements) {
        for (let at: Element | null = element; at !== null && !followed.has(at); at = elementAround(at))
          followed.add(at);
      }
      followed.delete(document.documentElement);
      colours = coloursOf(followed, view);
      observeAround();
    },
  };
}

function coloursOf(elements: Iterable<Element>, view: Window): string {
  const looks = Array.from(elements, (element) => {
    const { color, backgroundColor, backgroundImage } = view.getComputedStyle(element);
    return `${color}${backgroundColor}${backgroundImage}`;
  });
  return looks.join();
}
