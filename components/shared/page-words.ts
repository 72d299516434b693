const MARK = /["“”„«»「」『』]/g;

/**
 * A sentence of the page as it stands between quotation marks of ours: without one of its own that the sentence before opened or the next one
 * closes, and without those round all of it.
 */
export function pageWords(text: string): string {
  const marks = [...text.matchAll(MARK)].map(({ index }) => index);
  const last = text.length - 1;
  const isAt = (at: number, other: number | undefined) => other === undefined || other === last - at;
  const from = marks[0] === 0 && isAt(0, marks[1]) ? 1 : 0;
  const to = marks.at(-1) === last && isAt(last, marks.at(-2)) ? last : last + 1;
  return text.slice(from, to);
}
