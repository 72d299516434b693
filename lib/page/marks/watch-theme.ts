import { onWrittenAnew } from '../events/written-anew.ts';

const SETTLE = 350; // ms; sites fade from one theme to the other

/** Tells when the site's theme may have changed: its own switch marks `<html>` or `<body>`, the system's tells a media query. */
export function watchTheme(document: Document, onChange: () => void, signal: AbortSignal): void {
  const view = document.defaultView;
  if (view === null) return;
  let timer = 0;
  function soon(): void {
    view?.clearTimeout(timer);
    timer = view?.setTimeout(onChange, SETTLE) ?? 0;
  }
  onWrittenAnew(document, () => observe(), signal);
  const observer = new view.MutationObserver((records) => {
    const isReplaced = document.body !== body;
    if (isReplaced) observe();
    if (isReplaced || records.some(({ type }) => type === 'attributes')) soon();
  });
  let body = document.body;
  observe();

  /** Some sites put a new body in the place of the old one when they go from page to page. */
  function observe(): void {
    observer.disconnect();
    body = document.body;
    observer.observe(document.documentElement, { attributes: true, childList: true });
    if (body !== null) observer.observe(body, { attributes: true });
  }

  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
