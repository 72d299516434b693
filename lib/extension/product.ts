import { browser } from 'wxt/browser';

/** Sidelight and the browser with their versions, for a report: "Sidelight 0.1.0, Firefox/140.0". */
export function productVersions(): string {
  const agent = /(?:Firefox|Edg|OPR|Chrome)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? 'another browser';
  return `Sidelight ${browser.runtime.getManifest().version}, ${agent}`;
}
