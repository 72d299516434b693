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
  const observer = new view.MutationObserver(soon);
  for (const element of [document.documentElement, document.body]) {
    if (element !== null) observer.observe(element, { attributes: true });
  }
  view.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', soon, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
}
