// A quick look, meant to let too much through: whether a name is meant is for the linker to decide. The spaces of these
// names may be white space of any kind, a hyphen, or none.
const CORE_NAME = /llama|meta[\s-‐-―−]?ai|open[\s-‐-―−]?(?:sourc|weight)/i;
const OTHER_LANGUAGES =
  /c[oó]digo (?:abierto|aberto)|(?:code|logiciel)s? (?:source )?(?:ouvert|libre)|quelloffen|オープンソース|ラマ|오픈\s?소스|라마|开源|開源/i;

/** Whether the page's text may hold the name of a core topic. Names split by markup (`<b>Meta</b> AI`) are seen too. */
export function hasCoreName(document: Document): boolean {
  const text = document.body?.textContent ?? '';
  return CORE_NAME.test(text) || OTHER_LANGUAGES.test(text);
}
