import type { ShadowOf } from './text-index.ts';

// A quick look, meant to let too much through: whether a name is meant is for the linker to decide. A test holds that every
// name of a core topic in the built-in pack passes.
const LATIN = /llama|meta(?:['’]s)?[\s\p{Pd}−]?ai|open[\s\p{Pd}−]?(?:sourc|weight)/iu;
const ACRONYMS = /\bF?L?OSS\b/;
const OTHER_LANGUAGES =
  /c[oó]digo (?:abierto|aberto)|(?:code|logiciel|software)s? (?:source )?(?:ouvert|libre|livre|libero)|quelloffen|オープンソース|ラマ|오픈\s?소스|라마|메타|开源|開源/iu;

const LITTLE_TEXT = 5000; // UTF-16 units; a page with more does not keep its story in shadow roots
const MOST_TEXT = 500_000; // UTF-16 units looked at in shadow roots

/** Whether the page's text may hold the name of a core topic. Names split by markup (`<b>Meta</b> AI`) are seen too.
 * `isNamed` looks for names of imported packs. */
export function hasCoreName(
  document: Document,
  shadowOf?: ShadowOf,
  isNamed?: ((text: string) => boolean) | null,
): boolean {
  const text = document.body?.textContent ?? '';
  const isWorthReading = (it: string) => mayHoldName(it) || isNamed?.(it) === true;
  if (isWorthReading(text)) return true;
  return shadowOf !== undefined && text.length < LITTLE_TEXT && isWorthReading(shadowText(document, shadowOf));
}

function mayHoldName(text: string): boolean {
  return LATIN.test(text) || ACRONYMS.test(text) || OTHER_LANGUAGES.test(text);
}

function shadowText(document: Document, shadowOf: ShadowOf): string {
  const roots: ParentNode[] = [document];
  let text = '';
  for (let root = roots.pop(); root !== undefined && text.length < MOST_TEXT; root = roots.pop()) {
    for (const element of root.querySelectorAll('*')) {
      const shadow = shadowOf(element);
      if (shadow === null) continue;
      text += `${shadow.textContent}\n`;
      roots.push(shadow);
    }
  }
  return text;
}
