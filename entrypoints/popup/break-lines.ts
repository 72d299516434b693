/** Signs that belong to what stands before them, in any script, and those that belong to what follows. */
const CLOSING = /^[\p{Pe}\p{Pf}\p{Po}\p{M}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々%‰°]+$/u;
const OPENING = /[\p{Ps}\p{Pi}“‘¿¡$€£¥#@]$/u;

/**
 * Breaks a text into lines that are no wider than `width`, each as long as it can be: between words, in scripts without spaces between any two
 * words, and within a word only where the word alone is wider than a line. No line begins with a sign that closes, or ends with one that opens.
 *
 * @param widthOf How wide a text is, in the unit of `width`.
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number, locale: string): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, locale)) {
    if (line !== '' && widthOf((line + piece).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
    if (widthOf(line.trimEnd()) <= width) continue;
    const parts = cutToWidth(line, width, widthOf, locale);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** What may not be broken unless it is too wide: words with the signs and spaces that belong to them. */
function piecesOf(text: string, locale: string): string[] {
  const pieces: string[] = [];
  let last = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'word' }).segment(text.replace(/\s+/g, ' '))) {
    const isJoined =
      last !== '' && (segment === ' ' || (!last.endsWith(' ') && (CLOSING.test(segment) || OPENING.test(last))));
    if (isJoined) last += segment;
    else {
      if (last !== '') pieces.push(last);
      last = segment;
    }
  }
  if (last !== '') pieces.push(last);
  return pieces;
}

/** A word that is wider than a line, letter by letter. */
function cutToWidth(word: string, width: number, widthOf: (text: string) => number, locale: string): string[] {
  const parts: string[] = [];
  let part = '';
  for (const { segment } of new Intl.Segmenter(locale, { granularity: 'grapheme' }).segment(word)) {
    if (part !== '' && widthOf((part + segment).trimEnd()) > width) {
      parts.push(part.trimEnd());
      part = '';
    }
    part += segment;
  }
  return [...parts, part];
}
