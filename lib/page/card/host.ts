import { parentOf } from '../text/tree-steps.ts';
import { type CardSight, createCardSight } from './sight.ts';

/** The one element that Sidelight adds to a page, and only while a card shows. */
export interface CardHost {
  readonly element: HTMLElement;
  /** Where the card is drawn: closed, so that the page neither sees nor styles it. */
  readonly root: ShadowRoot;
  /** What the card is drawn into. */
  readonly frame: HTMLElement;
  readonly sight: Pick<CardSight, 'at' | 'canBeSure'>;
  /** `near` is the text that the card is about: the host goes into the dialog, popover or full-screen element around it. */
  show(near: Node): void;
  hide(): void;
  /** Whether the page has left it where it was put. */
  isInPlace(): boolean;
  /** Sets style properties that say where it stands; no value stays from before. */
  place(where: Readonly<Record<string, string>>): void;
  /** Has Tab go on from a place in the page, which has no focus of its own, and leaves nothing there. */
  moveKeyboardTo(near: Node): void;
  isOwn(target: EventTarget | null): boolean;
}

/** By which `SHOW_CARD`, a style of the extension's own, knows the host. */
export const HOST_MARK = 'data-sidelight-card';

const XHTML = 'http://www.w3.org/1999/xhtml'; // said each time: a page that is XML makes elements of no kind else
const OWN_ATTRIBUTES: Readonly<Record<string, string>> = { [HOST_MARK]: '', popover: 'manual' };

/**
 * `css` are the texts of the style sheets in the root: the host's own, and the card's. `onTouched`: something was done to the host while it
 * shows, by whomever.
 */
export function createCardHost(document: Document, css: readonly string[], onTouched: () => void): CardHost {
  const element = createElement(document);
  const marker = createMarker(document);
  const root = element.attachShadow({ mode: 'closed' });
  const frame = root.appendChild(createElement(document));
  const placing = sheetOf(document, ':host {}');
  const sheets = [...css.map((text) => sheetOf(document, text)), placing];
  const sight = createCardSight(element, frame);
  const view = document.defaultView ?? window;
  const touches = new view.MutationObserver(onTouched);
  let parent: Element | null = null;
  let zoom = 1;
  let where: Readonly<Record<string, string>> = {};
  let placed = '';

  /** Rules, not an inline style, which the page could read and set. */
  function place(next: Readonly<Record<string, string>>): void {
    where = next;
    const declarations = Object.entries({ ...where, zoom: String(zoom) });
    const text = declarations.map(([property, value]) => `${property}: ${value} !important`).join('; ');
    if (text === placed) return;
    placed = text;
    placing.replaceSync(`:host { ${text} }`);
  }

  /** Undoes what the page may have done to the host. */
  function mend(): void {
    for (const name of element.getAttributeNames()) if (!(name in OWN_ATTRIBUTES)) element.removeAttribute(name);
    for (const [name, value] of Object.entries(OWN_ATTRIBUTES))
      if (element.getAttribute(name) !== value) element.setAttribute(name, value);
    if (root.adoptedStyleSheets.length === 0) root.adoptedStyleSheets = sheets; // they do not follow it into another document and back
  }

  function isMended(): boolean {
    const own = Object.entries(OWN_ATTRIBUTES);
    return (
      element.attributes.length === own.length && own.every(([name, value]) => element.getAttribute(name) === value)
    );
  }

  return {
    element,
    root,
    frame,
    sight,
    show(near) {
      parent = topLayerParent(document, near);
      // A page that is zoomed by its own styles would zoom the card with it, and its place. Asked before anything is changed, which would
      // have to be styled for the answer.
      zoom = 1 / (parent.currentCSSZoom ?? 1);
      place(where);
      if (element.parentNode !== parent) parent.append(element);
      mend();
      // Shown anew, it is above whatever came to the top layer meanwhile. (It is not in the page when hidden.)
      if (element.matches(':popover-open')) element.hidePopover();
      element.showPopover();
      sight.begin();
      touches.observe(element, { attributes: true });
      touches.observe(parent, { childList: true });
    },
    hide() {
      touches.disconnect();
      sight.end();
      element.remove();
    },
    isInPlace: () =>
      element.isConnected && element.parentNode === parent && isMended() && element.matches(':popover-open'),
    place,
    moveKeyboardTo(near) {
      // Where what has the focus is taken away, browsers go on from there. A selection would do in Firefox alone, and show.
      parentOf(near)?.insertBefore(marker, near.nextSibling);
      marker.focus({ preventScroll: true });
      marker.remove();
    },
    isOwn: (target) => target === element || target === marker,
  };
}

/** A plain one: an element with a name of its own could be defined by the page, which would be given its inside. */
function createElement(document: Document): HTMLElement {
  return document.createElementNS(XHTML, 'div') as HTMLElement;
}

function createMarker(document: Document): HTMLElement {
  const marker = createElement(document);
  marker.setAttribute(HOST_MARK, '');
  marker.tabIndex = -1;
  marker.style.setProperty('all', 'initial', 'important');
  marker.style.setProperty('position', 'fixed', 'important');
  return marker;
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

function sheetOf(document: Document, css: string): CSSStyleSheet {
  const view = document.defaultView ?? window;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
