import type { Mention } from '../../linking/mention.ts';
import type { VersionContrast } from '../../pack/contrast.ts';
import type { Difference, PageContext } from '../page-report.ts';

/** A version named once is named in passing, unless the title names it. */
const FEWEST_MENTIONS = 2;

/** The version that the page speaks of most; null where it speaks, more than in passing, of the one that the card describes. */
export function findVersionContrast(
  contrast: VersionContrast,
  mentions: readonly Mention[],
  context: PageContext,
): Difference | null {
  const places = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.topic !== contrast.topic || mention.version === undefined) continue;
    if (isFamilyOf(mention.version, contrast.version)) continue;
    const own = places.get(mention.version);
    if (own === undefined) places.set(mention.version, [mention]);
    else own.push(mention);
  }
  if ((places.get(contrast.version)?.length ?? 0) >= FEWEST_MENTIONS) return null;
  places.delete(contrast.version);
  for (const [version, own] of places) {
    const isInTitle = context.title !== null && namesVersion(context.title, version);
    if (own.length < FEWEST_MENTIONS && !isInTitle) places.delete(version);
  }
  const [most] = [...places].sort(([a, here], [b, there]) => there.length - here.length || compareVersions(b, a));
  const first = most?.[1][0];
  if (most === undefined || first === undefined) return null;
  const [version] = most;
  const updateId = contrast.releases.find((it) => it.version === version)?.update;
  return {
    topic: contrast.topic,
    kind: 'version',
    text: contrast.text.replaceAll('{version}', () => version),
    span: first.span,
    ...(updateId === undefined ? {} : { updateId }),
  };
}

/** "Llama 3" is what 3.1 to 3.3 are called together: it names no other release than the card's. */
function isFamilyOf(version: string, release: string): boolean {
  return release.startsWith(`${version}.`);
}

/** Not within a longer number: the 2 of "Llama 2" is none of 2023's. */
function namesVersion(title: string, version: string): boolean {
  const at = title.indexOf(version);
  return at >= 0 && !/[\d.]$/.test(title.slice(0, at)) && !/^\.?\d/.test(title.slice(at + version.length));
}

/** By their numbers: "3.10" is later than "3.9". */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
