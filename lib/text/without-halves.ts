/** A text without the half of a character that a cut has left at either end. */
export function withoutHalves(cut: string): string {
  return cut.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
}
