/** A quotation mark with the spaces that belong to it; `start` and `end` are equal where it stands in the sentence before or after. */
export interface QuotationMark {
  readonly start: number;
  readonly end: number;
  readonly isOpen: boolean;
  /** In how many quotations of the text it stands. */
  readonly depth: number;
}

/** Guillemets with the spaces that French has within them. */
const MARK = /«[\s\u00a0\u202f]?|[\s\u00a0\u202f]?»|["“”„「」『』]/g;
/** German has „…“ and »…«, Swedish ”…”: what closes a quotation depends on what opened it. */
const CLOSED_BY: Readonly<Record<string, string>> = { '„': '“”', '»': '«', '”': '”', '"': '"' };
const GAP_BEFORE = /^$|[\s\p{Ps}\p{Pi}\p{Pd}:：，。、]/u;
const WORD_AFTER = /[\p{L}\p{N}\p{Sc}\p{Ps}\p{Pi}¿¡’#@]/u;
const END_AFTER = /^$|[\s,.;:!?)\]—–，。；：！？、]/;

/** A text's quotation marks in pairs, in text order: the other half of one that stands alone is at the text's start or end. */
export function pairedMarks(text: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  const open: string[] = []; // by which sign
  for (const { 0: token, index } of text.matchAll(MARK)) {
    const sign = token.trim();
    const at = index + token.indexOf(sign);
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)];
    if (isOpening(sign, open.at(-1), before, after)) {
      marks.push({ start: at, end: index + token.length, isOpen: true, depth: open.length });
      open.push(sign);
    } else if (open.length > 0 || (marks.length === 0 && END_AFTER.test(after) && !isInches(sign, before))) {
      if (open.pop() === undefined) marks.push({ start: 0, end: 0, isOpen: true, depth: 0 });
      marks.push({ start: index, end: at + 1, isOpen: false, depth: open.length });
    }
  }
  for (let depth = open.length - 1; depth >= 0; depth -= 1) {
    marks.push({ start: text.length, end: text.length, isOpen: false, depth });
  }
  return marks;
}

function isOpening(sign: string, innermost: string | undefined, before: string, after: string): boolean {
  if (innermost !== undefined && CLOSED_BY[innermost]?.includes(sign) === true) return false;
  if (/[„「『«]/.test(sign)) return true;
  if (sign === '“') return GAP_BEFORE.test(before) || !END_AFTER.test(after);
  return /[»”"]/.test(sign) && GAP_BEFORE.test(before) && WORD_AFTER.test(after);
}

/** 6" */
function isInches(sign: string, before: string): boolean {
  return sign === '"' && /\d/.test(before);
}
