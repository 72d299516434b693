import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Has the fake browser's catalogue say that it is in this language; it knows no other message. */
export function interfaceIn(tag: string): void {
  Object.assign(fakeBrowser.i18n, { getMessage: (key: string) => (key === 'languageTag' ? tag : '') });
}
