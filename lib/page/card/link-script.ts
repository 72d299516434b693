/** A text directive for a range of the page, without `#:~:`; null where no unique one is found. */
export type DescribeRange = (range: Range) => string | null;

// The content scripts of an extension share one global object in a page, which the page cannot see.
const shared = globalThis as { sidelightDescribeRange?: DescribeRange };

export function offerDescribeRange(describe: DescribeRange): void {
  shared.sidelightDescribeRange = describe;
}

/** null until the link's script is in the page. */
export function offeredDescribeRange(): DescribeRange | null {
  return shared.sidelightDescribeRange ?? null;
}
