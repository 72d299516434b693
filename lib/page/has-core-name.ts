// A quick look, meant to let too much through: whether a name is meant is for the linker to decide. A test holds that every
// name of a core topic in the built-in pack passes.
const LATIN = /llama|meta(?:['’]s)?[\s\p{Pd}−]?ai|open[\s\p{Pd}−]?(?:sourc|weight)/iu;
const ACRONYMS = /\bF?L?OSS\b/;
const OTHER_LANGUAGES =
  /c[oó]digo (?:abierto|aberto)|(?:code|logiciel|software)s? (?:source )?(?:ouvert|libre|livre|libero)|quelloffen|オープンソース|ラマ|오픈\s?소스|라마|메타|开源|開源/iu;

/** Whether the page's text may hold the name of a core topic. Names split by markup (`<b>Meta</b> AI`) are seen too. */
export function hasCoreName(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return LATIN.test(text) || ACRONYMS.test(text) || OTHER_LANGUAGES.test(text);
}
