import { datesIn, metadataDate, type NumberOrder, type WrittenDate } from './date.ts';
import type { ShownLine } from './shown-lines.ts';

/** The dates that lines of the page show, as `YYYY-MM-DD`; null for none. */
export interface ShownDates {
  readonly published: string | null;
  readonly updated: string | null;
  /** How sure it is that `published` is the story's; 0 for none. */
  readonly trust: number;
}

/** What, right before a date, says that it is that of publication, in the languages of the interface. */
const PUBLICATION =
  /published|posted|press release|publi[ée]|mise? en ligne|communiqué(?: de presse)?|publicad[oa]|nota de (?:prensa|imprensa)|postado|subido|pubblicat[oa]|comunicato|notizia|veröffentlicht|publiziert|erschienen|erstellt|(?:mitteilung|meldung|information|artikel|beitrag)(?= vom )|created|(?<![a-z])(?:date|datum|fecha|data)|発表|公開|掲載|投稿|配信|作成|发布|發布|发表|發表|입력|게시|등록|작성|نشر|تاريخ/gi;
/** What says that it is the last change's. */
const CHANGE =
  /updated?|modified|edited|revised|reviewed|aktualisiert|geändert|bearbeitet|stand|mis à jour|modifié|actualizad[oa]|actualización|atualizad[oa]|aggiornat[oa]|bijgewerkt|更新日?|수정|تحديث/gi;
/** What says that it is neither. */
const OTHER = /deadline|due|until|till|expires?|copyright|©|bis|seit|since|born|geboren|gültig/gi;
const KINDS = [
  ['publication', PUBLICATION],
  ['change', CHANGE],
  ['other', OTHER],
] as const;
/** Between such a word and the date: "on", "am", a weekday, a time. */
const BETWEEN =
  /^[\s:：,.-]{0,3}(?:[^\s\d]{1,10}[\s:,.-]{1,3}){0,2}(?:\d?\d:\d\d\S*\s?(?:[^\s\d]{1,5}\s){0,2})?[\s,.-]{0,3}$/;
const LONGEST_BEFORE = 40; // UTF-16 units that are looked at
const LONGEST_LABEL = 30; // UTF-16 units of a line that says what the date on the next one is
/** Over the day of a review, which is when it came out. */
const REVIEWED = /^reviewed:?$/i;
const LONGEST_LEAD = 300; // UTF-16 units of a line in which its date must stand
const LONGEST_SENTENCE = 110; // UTF-16 units of one that holds it somewhere
/** What sets off the date that a paragraph begins with. */
const SET_OFF = /^(?:\s?[–—:|.)\n„“"(•·-]|,?\s(?:[^\s\d]{1,4}\s){0,2}\d?\d[:.h]\d\d)/;
const MOST_WORDS_BEFORE = 2;

const LABELLED = 3;
const ALONE = 2;
const IN_SENTENCE = 1;
const NAMED_UPDATE = 0.5; // by its class alone, which themes give to the day of publication as well

type Kind = (typeof KINDS)[number][0] | null;

interface DateOnLine extends WrittenDate {
  /** By the element's name. */
  readonly isUpdate: boolean;
  /** By the words in it: "Updated two days ago". */
  readonly isChange: boolean;
}

/** The first date counts of those that are set off best: by a word before it, by standing alone, in a sentence. */
export function shownDates(lines: Iterable<ShownLine>, now: number, order: NumberOrder = null): ShownDates {
  let best: ShownDates = { published: null, updated: null, trust: 0 };
  let label = '';
  for (const line of lines) {
    const text = line.map((part) => part.text).join('\n');
    const dates = datesOn(line, text, now, order);
    let from = 0;
    for (const [at, { start, end, date, isUpdate, isChange }] of dates.entries()) {
      const before =
        from === 0 && start < LONGEST_BEFORE ? `${label}\n${text.slice(0, start)}` : text.slice(from, start);
      const word = wordBehind(text.slice(end, dates[at + 1]?.start));
      const kind = isChange ? 'change' : (kindOf(before.slice(-LONGEST_BEFORE)) ?? kindOfWord(word));
      from = end + word.length;
      if (kind === 'change' || isUpdate) best = { ...best, updated: best.updated ?? date };
      if (kind === 'change' || kind === 'other') continue;
      const trust = isUpdate ? NAMED_UPDATE : trustOf(kind, text, start, end);
      if (trust > best.trust) best = { ...best, published: date, trust };
    }
    label = dates.length === 0 && text.length < LONGEST_LABEL && !REVIEWED.test(text) ? text : '';
  }
  return best;
}

/** The word behind a date, alone to the end of the element, or glued to it: "2024.08.23 lastupdate", "2024年8月23日公開 2024年8月25日更新". */
function wordBehind(behind: string): string {
  return (
    /^(?:[^\s\d(（.,:/-]{2,4}(?=\s)|[ (（]?(?:\d?\d[:時]\d\d分?\s?)?[^\s\d]{2,12}(?=\n|$))/.exec(behind)?.[0] ?? ''
  );
}

function kindOfWord(word: string): Kind {
  return word === '' ? null : (KINDS.find(([, pattern]) => word.search(pattern) >= 0)?.[0] ?? null);
}

/** The dates of a line in its order. Of a `<time>` the words count before the attribute: they are the day as the page shows it. */
function datesOn(line: ShownLine, text: string, now: number, order: NumberOrder): DateOnLine[] {
  const dates: DateOnLine[] = [];
  const written = datesIn(text.slice(0, LONGEST_LEAD), now, order);
  let start = 0;
  for (const { text: words, datetime, isUpdate } of line) {
    const end = start + words.length;
    const own = written.filter((it) => it.start >= start && it.start < end);
    for (const it of own) dates.push({ ...it, isUpdate, isChange: false });
    const date = own.length === 0 ? metadataDate(datetime, now, order) : null;
    if (date !== null) dates.push({ start, end, date, isUpdate, isChange: words.search(CHANGE) >= 0 });
    start = end + 1;
  }
  return dates;
}

/** By the last word before the date that says anything. */
function kindOf(before: string): Kind {
  let kind: Kind = null;
  let last = -1;
  for (const [name, pattern] of KINDS) {
    const match = [...before.matchAll(pattern)].at(-1);
    if (match === undefined || match.index <= last) continue;
    if (!BETWEEN.test(before.slice(match.index + match[0].length))) continue;
    kind = name;
    last = match.index;
  }
  return kind;
}

function trustOf(kind: Kind, text: string, start: number, end: number): number {
  if (kind === 'publication') return LABELLED;
  // Since the last edge: "By", "Ann Example" and "on May 7, 2024" may be three elements.
  const before = /[^\n|•·–—,(/-]*$/.exec(text.slice(0, start).trimEnd())?.[0] ?? '';
  const words = before.split(/\s/).filter((word) => /[^\d\s]{2}/.test(word)).length;
  if (text.length > LONGEST_SENTENCE) return words === 0 && SET_OFF.test(text.slice(end)) ? ALONE : 0;
  return words <= MOST_WORDS_BEFORE ? ALONE : IN_SENTENCE;
}
