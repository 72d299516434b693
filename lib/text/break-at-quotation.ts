const LONGEST_TAIL = 60; // UTF-16 units; who says it stands right behind a quotation
const ENDS_QUOTATION = /[.。!！?？]["”’」』] ?$/;
/** A Korean or Japanese particle, or in Chinese who says it. */
const GOES_ON =
  /^(?:이?라(?:고|며|는|면서)|[고며는](?=[ ,])|と(?:[^\u3041-\u309f]|い[うっ]|の|し[てた])|[^。！？“”]{2,40}(?:[说說道称稱]|表示|指出|坦言|介绍|解释|强调)。)/;
const OPENS_BEHIND_STOP = /[。！？][”’」』]?[“‘「『《（]$/;

/**
 * A break between sentences where quotation marks stand without spaces: in "。“" and "。「" the mark, which annex 29 takes for one that closes,
 * opens what comes, so that the sentence begins with it (`index - 1`); 0 where a sentence goes on behind a quotation that ends in a stop.
 */
export function placeBreakAtQuotation(block: string, index: number): number {
  const before = block.slice(Math.max(0, index - 3), index);
  if (OPENS_BEHIND_STOP.test(before)) return index - 1;
  const goesOn = ENDS_QUOTATION.test(before) && GOES_ON.test(block.slice(index, index + LONGEST_TAIL));
  return goesOn ? 0 : index;
}
