import { metadataDate } from './date.ts';

/** Dates as pages show them: 2024-08-23, 23.8.2024, 8/23/2024, "23 de agosto de 2024", "Aug. 23rd, 2024", 2024年8月23日. */
const DATE =
  /(?<![\d./-])(?:(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}([./])\d{1,2}\1(?:19|20)\d\d|\d{1,2}(?:st|nd|rd|th|\.|er|º)?\s{1,2}(?:de\s)?[^\s\d.,]{3,12}\.?,?\s{1,2}(?:de\s)?(?:19|20)\d\d|(?:19|20)\d\d\s?[年년]\s?\d{1,2}\s?[月월]\s?\d{1,2})(?!\d)|[^\s\d.,]{3,12}\.?\s{1,2}\d{1,2}(?:st|nd|rd|th)?,?\s{1,2}(?:19|20)\d\d(?!\d)/g;
/** What, right before a date, says that it is another than that of publication. */
const OTHER_DATE =
  /(?:updated?|modified|edited|revised|reviewed|deadline|due|until|till|expires?|copyright|©|aktualisiert|geändert|stand|bis|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|更新日?)(?:\s?(?:on|at|am|le|el|em|il|op))?\s?[:：]?\s?\S{0,10}\s?$/i;
const LONGEST_BEFORE = 40; // UTF-16 units that are looked at

/** The date of publication that the lines beside a headline show, as `YYYY-MM-DD`: the first that can be one; null for none. */
export function visibleDate(lines: Iterable<string>, now: number): string | null {
  for (const line of lines) {
    const date = dateIn(line, now);
    if (date !== null) return date;
  }
  return null;
}

function dateIn(line: string, now: number): string | null {
  for (const { 0: written, index } of line.matchAll(DATE)) {
    const date = metadataDate(written, now);
    if (date !== null) return OTHER_DATE.test(line.slice(Math.max(0, index - LONGEST_BEFORE), index)) ? null : date;
  }
  return null;
}
