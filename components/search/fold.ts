/** A text as searches compare it, and where each of its UTF-16 units comes from. */
export interface Folded {
  readonly text: string;
  /** Offsets into the text that was folded, one for each unit of `text`, and its length. */
  readonly places: readonly number[];
}

/** Letters without case and accents, so that "Mëta" finds "Meta"; hyphens count as spaces, and the two spellings of "licence" as one. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[-‐‑]/g, ' ')
    .toLowerCase()
    .replaceAll('licence', 'license');
}

/** The same with the way back. Character by character, so only for what is shown. */
export function foldedWithPlaces(text: string): Folded {
  const places: number[] = [];
  let all = '';
  let at = 0;
  for (const character of text) {
    const piece = folded(character);
    for (let unit = 0; unit < piece.length; unit += 1) places.push(at);
    all += piece;
    at += character.length;
  }
  places.push(at);
  return { text: all.replaceAll('licence', 'license'), places };
}
