const FOCUSABLE = 'button:not([disabled]), a[href], summary, input, [tabindex="0"]';

export interface FocusWay {
  enter(): void;
  /** Gives the focus back, if the card has it. */
  leave(): void;
}

/** The way of the focus from the page into the card and back to where it was; Tab past either end of the card leads out of it. */
export function createFocusWay(document: Document, root: ShadowRoot): FocusWay {
  let before: Element | null = null;

  root.addEventListener('keydown', (event) => {
    const { key, shiftKey } = event as KeyboardEvent;
    if (key === 'Tab' && isAtEnd(root, shiftKey)) {
      event.preventDefault();
      leave();
    }
  });

  function leave(): void {
    if (root.activeElement === null) return;
    (root.activeElement as HTMLElement).blur();
    if (before?.isConnected) (before as HTMLElement).focus({ preventScroll: true });
    before = null;
  }

  return {
    enter() {
      if (root.activeElement !== null) return;
      before = deepActiveElement(document) ?? before; // the page's own, unless it has just lost it to a card drawn anew
      root.querySelector<HTMLElement>('[role="dialog"]')?.focus({ preventScroll: true });
    },
    leave,
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
  return element === document.body ? null : element;
}
