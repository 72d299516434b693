/** Whether two addresses are of one page: they differ in their fragments at most. */
export function isSamePage(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
