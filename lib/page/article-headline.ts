import type { Region } from './article-survey.ts';

/** The page's headline, where it stands before the container and outside it. */
export function findHeadline(
  document: Document,
  regions: readonly Region[],
  container: number,
  leftOut: WeakSet<Element>,
): Element | null {
  const headings = regions.filter((region) => region.element.localName === 'h1' && region.text > 0);
  const end = regions[container]?.end ?? 0;
  for (const heading of headings) {
    const at = regions.indexOf(heading);
    if (at >= container && at < end && !leftOut.has(heading.element)) return null;
  }
  const before = headings.filter(
    (heading) =>
      regions.indexOf(heading) < container && document.title.includes((heading.element.textContent ?? '').trim()),
  );
  return before.at(-1)?.element ?? null;
}
