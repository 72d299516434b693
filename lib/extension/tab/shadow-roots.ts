/** What browsers give to extensions besides the web's own DOM; neither is in the types. */
interface ExtensionDom {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot?(element: Element): ShadowRoot | null } };
}

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

/** An element's shadow root, open or closed. A page may close its own to other scripts; to its reader they are plain text. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (element.shadowRoot !== null) return element.shadowRoot;
  if (!element.localName.includes('-')) return null; // asking costs a call out of the page, and closed ones are components
  const { openOrClosedShadowRoot } = element as FirefoxElement;
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  return (globalThis as ExtensionDom).chrome?.dom?.openOrClosedShadowRoot?.(element) ?? null;
}
