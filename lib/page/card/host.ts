import { parentOf } from '../text/tree-steps.ts';

/** The one element that Sidelight adds to a page, and only while a card shows. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn: closed, so that the page neither sees nor styles it. */
  readonly root: ShadowRoot;
  /** `near` is the text that the card is about: the host goes into the dialog, popover or full-screen element around it. */
  show(near: Node): void;
  hide(): void;
  /** Has Tab go on from a place in the page, which has no focus of its own, and leaves nothing there. */
  moveKeyboardTo(near: Node): void;
  isOwn(target: EventTarget | null): boolean;
}

// The page's styles must not reach the host, whatever their specificity: `all` says of each property that it has none.
const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  // Set by `highlights.css`, which the browser takes away with the extension. Firefox stops the scripts at that moment, so
  // that none is left to take a card away.
  display: 'var(--sidelight-card, none)',
  position: 'fixed',
  inset: 'auto',
  left: '0',
  top: '0',
  border: '0',
  width: 'max-content',
  'max-width': 'calc(100vw - 16px)',
  'z-index': '2147483647',
};

/** `css` is the text of the card's style sheet. */
export function createCardHost(document: Document, css: string): CardHost {
  const element = createHost(document);
  const marker = createHost(document);
  marker.tabIndex = -1;
  element.popover = 'manual';
  const root = element.attachShadow({ mode: 'closed' });
  adoptStyles(document, root, css);

  return {
    element,
    root,
    show(near) {
      const parent = topLayerParent(document, near);
      // A page that is zoomed by its own styles would zoom the card with it, and its place. Asked before anything is changed, which would
      // have to be styled for the answer.
      const zoom = String(1 / (parent.currentCSSZoom ?? 1));
      if (element.style.getPropertyValue('zoom') !== zoom) element.style.setProperty('zoom', zoom, 'important');
      if (element.parentNode !== parent) parent.append(element);
      // Shown anew, it is above whatever came to the top layer meanwhile. (`all: initial` also undoes the `display: none` of
      // a closed popover, so the host must not stay in the page when hidden.)
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
    },
    hide: () => element.remove(),
    moveKeyboardTo(near) {
      // Where what has the focus is taken away, browsers go on from there. A selection would do in Firefox alone, and show.
      parentOf(near)?.insertBefore(marker, near.nextSibling);
      marker.focus({ preventScroll: true });
      marker.remove();
    },
    isOwn: (target) => target === element || target === marker,
  };
}

function createHost(document: Document): HTMLElement {
  const element = document.createElement('sidelight-card');
  for (const [property, value] of Object.entries(HOST_STYLE)) element.style.setProperty(property, value, 'important');
  return element;
}

/** A popover outside an open modal dialog or the full-screen element could not be clicked, or would not be seen. */
function topLayerParent(document: Document, near: Node): Element {
  for (let node: Node | null = near; node !== null; node = parentOf(node)) {
    // A press outside an open popover closes it, so a card about text in it must be in it too.
    if (node.nodeType === node.ELEMENT_NODE && (node as Element).matches(':modal, :fullscreen, :popover-open')) {
      return node as Element;
    }
  }
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
