import type { Statement } from '../../lib/pack/card.ts';
import { pairedMarks } from './paired-marks.ts';

/** The marks round a quotation, and those round one within it. */
type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

const ENGLISH: Marks = ['“', '”', '‘', '’'];
const GUILLEMETS: Marks = ['«', '»', '“', '”'];
/** By the first part of a language's tag; English marks serve the others. */
const MARKS: Readonly<Record<string, Marks>> = {
  ar: GUILLEMETS,
  de: ['„', '“', '‚', '‘'],
  es: GUILLEMETS,
  fr: ['«\u00a0', '\u00a0»', '“', '”'],
  it: GUILLEMETS,
  ja: ['「', '」', '『', '』'],
};

/** Somebody's words between the marks of a language (BCP 47), and what is quoted within them between its inner ones. */
export function quotation(text: string, language: string): string {
  const [open, close] = quotationMarks(language);
  return `${open}${quotedWords(text, language)}${close}`;
}

/**
 * The same without the marks round all of it, the text's own among them: a sentence out of a longer quotation begins with a mark that the
 * next one closes, or ends with one that was opened before it.
 */
export function quotedWords(text: string, language: string): string {
  const marks = quotationMarks(language);
  const paired = pairedMarks(text);
  const [first, last] = [paired[0], paired.at(-1)];
  const isWhole =
    first?.start === 0 && last?.end === text.length && paired.filter(({ depth }) => depth === 0).length === 2;
  let result = '';
  let from = 0;
  for (const mark of paired) {
    const isInner = (mark.depth % 2 === 0) !== isWhole;
    const sign = marks[(isInner ? 2 : 0) + (mark.isOpen ? 0 : 1)];
    result += text.slice(from, mark.start);
    if (!isWhole || mark.depth > 0) result += sign;
    from = mark.end;
  }
  return result + text.slice(from);
}

/** A text of a card as it is to be read: the source's own words as a quotation. */
export function quotedText({ text, quoted }: Pick<Statement, 'text' | 'quoted'>, language: string): string {
  return quoted === true ? quotation(text, language) : text;
}

/** Of a language (BCP 47). */
export function quotationMarks(language: string): Marks {
  return MARKS[language.split('-', 1)[0] ?? ''] ?? ENGLISH;
}
