import type { Region } from './article-survey.ts';

const ASIDE_SHARE = 0.3; // of the container's prose: an aside with more is the article itself

/** The elements within the container that are not of the article. */
export function findLeftOut(regions: readonly Region[], container: number): WeakSet<Element> {
  const out = new WeakSet<Element>();
  const root = regions[container];
  if (root === undefined) return out;
  for (let at = container + 1; at < root.end; ) {
    const region = regions[at];
    if (region === undefined) break;
    if (isOut(region, root)) {
      out.add(region.element);
      at = region.end;
    } else at += 1;
  }
  return out;
}

function isOut(region: Region, root: Region): boolean {
  const share = region.prose / (root.prose || 1);
  if (region.cue === 'outside') return share < 0.5;
  if (region.cue === 'aside') return share < ASIDE_SHARE && region.prose < 400;
  return isLinkList(region);
}

function isLinkList(region: Region): boolean {
  return (
    region.isBlock && !region.isHeading && region.links >= 3 && region.linked > region.text * 0.7 && region.prose < 100
  );
}
