/**
 * Does work after all other work of that name, in whichever of the extension's own pages or its background: what is read, changed and
 * written in it is changed by nobody else meanwhile. Not for content scripts: their locks would be the page's.
 */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(name, work);
}
