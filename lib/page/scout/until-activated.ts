import { listen } from '../events/listen.ts';

/** Until a page that was rendered in advance is shown; at once for any other. It may never come: most that are, nobody goes to. */
export function untilActivated(document: Document): Promise<void> {
  // Chromium alone renders in advance.
  if ((document as { readonly prerendering?: boolean }).prerendering !== true) return Promise.resolve();
  return new Promise((resolve) => {
    listen(document, 'prerenderingchange', () => resolve());
  });
}
