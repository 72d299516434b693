/** The one element that Sidelight adds to a page, and only while a card shows. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn: closed, so that the page neither sees nor styles it. */
  readonly root: ShadowRoot;
  readonly isShown: () => boolean;
  show(): void;
  hide(): void;
}

// The page's styles must not reach the host, whatever their specificity.
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  overflow: 'visible',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  'z-index': '2147483647',
};

/** `css` is the text of the card's style sheet. */
export function createCardHost(document: Document, css: string): CardHost {
  const element = document.createElement('sidelight-card');
  for (const [property, value] of Object.entries(HOST_STYLE)) element.style.setProperty(property, value, 'important');
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(document, root, css);

  return {
    element,
    root,
    isShown: () => element.isConnected,
    show() {
      const parent = topLayerParent(document);
      if (element.parentNode !== parent) parent.append(element);
      // `all: initial` also undoes the `display: none` of a closed popover, so the host must not stay when hidden.
      if (!element.matches(':popover-open')) element.showPopover();
    },
    hide: () => element.remove(),
  };
}

/** A popover outside an open modal dialog or the full-screen element could not be clicked, or would not be seen. */
function topLayerParent(document: Document): Element {
  const dialogs = document.querySelectorAll('dialog:modal');
  return dialogs[dialogs.length - 1] ?? document.fullscreenElement ?? document.documentElement;
}

function adoptStyles(document: Document, root: ShadowRoot, css: string): void {
  const view = document.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
