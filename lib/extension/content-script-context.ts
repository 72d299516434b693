import { browser } from 'wxt/browser';

/** How long a content script may work in its page. */
export interface ContentScriptLife {
  /** Ends when the script is told to leave, or a newer one of its name has come: after an update the old one is still in the page. */
  readonly signal: AbortSignal;
  /** Whether the script may work on: not once the extension is gone. */
  readonly isValid: boolean;
  notifyInvalidated(): void;
}

/**
 * WXT makes one for each content script. The build gives it this class in place of its own, which has timers and watches of addresses that
 * nothing here uses, and tells the page's scripts of the extension by a message.
 */
export class ContentScriptContext implements ContentScriptLife {
  readonly #end = new AbortController();
  readonly signal = this.#end.signal;

  constructor(name: string) {
    const started = `${browser.runtime.getURL('/')}${name}`; // in Firefox a page cannot guess the address
    document.dispatchEvent(new Event(started)); // before this one listens: it is for those that came earlier
    document.addEventListener(started, () => this.notifyInvalidated(), { signal: this.signal });
  }

  get isValid(): boolean {
    if (!browser.runtime?.id) this.notifyInvalidated();
    return !this.signal.aborted;
  }

  notifyInvalidated(): void {
    this.#end.abort();
  }
}
