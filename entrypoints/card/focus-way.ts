import { listen } from '../../lib/page/events/listen.ts';

const FOCUSABLE = 'button:not([disabled]), a[href], summary, input, [tabindex="0"]';

export interface FocusWay {
  enter(): void;
  /** Gives the focus back, if the card has it. */
  leave(): void;
  /** Has Tab go on from the card's place; false where something of the page has the focus. */
  goOn(): boolean;
}

/**
 * The way of the focus from the page into the card and back to where it was; Tab past either end of the card leads out of it. Where nothing
 * of the page had it, Tab goes on from the card's place, to which `moveThere` brings it.
 */
export function createFocusWay(document: Document, root: ShadowRoot, moveThere: () => void): FocusWay {
  let before: Element | null = null;

  listen(root, 'keydown', (event) => {
    const { key, shiftKey } = event;
    if (key === 'Tab' && isAtEnd(root, shiftKey) && leave()) event.preventDefault();
  });

  /** True if what had the focus before has it again. */
  function leave(): boolean {
    if (root.activeElement === null) return false;
    (root.activeElement as HTMLElement).blur();
    if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
    return !goOn();
  }

  function goOn(): boolean {
    if (deepActiveElement(document) !== null) return false;
    moveThere();
    return true;
  }

  return {
    enter() {
      if (root.activeElement !== null) return;
      before = deepActiveElement(document) ?? before; // the page's own, unless it has just lost it to a card drawn anew
      root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    leave,
    goOn,
  };
}

function isAtEnd(root: ShadowRoot, isBackwards: boolean): boolean {
  const all = [...root.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
  const at = root.activeElement;
  return isBackwards ? at === all[0] || at?.getAttribute('role') === 'dialog' : at === all.at(-1);
}

function deepActiveElement(document: Document): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body || element === document.documentElement ? null : element;
}
