import type { Mention } from '../../linking/mention.ts';
import type { VersionContrast } from '../../pack/contrast.ts';
import type { Difference, PageContext } from '../page-report.ts';

/** A version named less often is one of a table or a list, unless the title names it. */
const FEWEST_MENTIONS = 3;
const FEWEST_OF_CARD = 2; // mentions of the version that the card describes, by which the page is about that as well

/** The version that the page speaks of most; null where it speaks, more than in passing, of the one that the card describes. */
export function findVersionContrast(
  contrast: VersionContrast,
  mentions: readonly Mention[],
  context: PageContext,
): Difference | null {
  const places = new Map<string, Mention[]>();
  let versions = 0;
  for (const mention of mentions) {
    if (mention.topic !== contrast.topic || mention.version === undefined) continue;
    versions += 1;
    const own = places.get(mention.version);
    if (own === undefined) places.set(mention.version, [mention]);
    else own.push(mention);
  }
  if ((places.get(contrast.version)?.length ?? 0) >= FEWEST_OF_CARD) return null;
  const [most] = [...places].sort(([a, here], [b, there]) => there.length - here.length || compareVersions(b, a));
  const first = most?.[1][0];
  if (most === undefined || first === undefined) return null;
  const [version, own] = most;
  const isInTitle = context.title !== null && namesVersion(context.title, version);
  const isAbout = own.length >= FEWEST_MENTIONS || isInTitle;
  // Where several versions are compared, none is what the page is about.
  if (!isAbout || own.length * 2 <= versions || version === contrast.version) return null;
  if (isFamilyOf(version, contrast.version)) return null;
  const updateId = contrast.releases.find((it) => it.version === version)?.update;
  return {
    topic: contrast.topic,
    kind: 'version',
    version,
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

export function newerOf(version: string, other: string): string {
  return compareVersions(version, other) > 0 ? version : other;
}

/** By their numbers: "3.10" is later than "3.9". */
function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
