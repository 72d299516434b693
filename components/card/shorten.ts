// Room in letters, of the card's 456 px: with a wide font a line holds some 52 of the text and 40 of the question.

export const QUESTION_ROOM = 80; // two lines
export const GLANCE_ROOM = 180; // four lines; thirty words of English
/** Of what is newest, or whose the licence is: a status of three parts stays within two lines. */
export const NAME_ROOM = 40;

/** Letters that take the room of two. */
const WIDE = /[\u2e80-\ua4cf\uac00-\ud7a3\uff01-\uff60]/;
/** What stands between spaces. Without them: katakana, or two Chinese characters; hiragana mostly bend a word or tie it to the next. */
const WORD = /[\u30a0-\u30ff]+|[\u3400-\u9fff]{1,2}|[^\s\u3000-\u9fff]+/g;
const LEAST_SHARE = 0.4; // of the room: a first sentence that is shorter tells too little to stand for the text
const MOST_CLAUSES = 0.6; // of the room: from there on the end of a clause reads better than a word or two of the next
const CLAUSE_END = /[,;:–—](?=\s)|[，；：、،؛]/g;
const SENTENCE_END = /[.!?。！？]["”’)]?(?=\s|$)|[。！？]/g;

/**
 * As much of a text as there is room for, in whole sentences where they fill it, else in whole words with an ellipsis, so that no line of a
 * card is cut. `room` is in letters of the Latin script; wide ones count as two.
 */
export function shorten(text: string, room: number, mostWords = Number.POSITIVE_INFINITY): string {
  const end = Math.min(endWithin(text, room), endOfWords(text, mostWords));
  if (end >= text.length) return text;
  const cut = text.slice(0, end);
  const sentence = [...cut.matchAll(SENTENCE_END)].at(-1);
  const whole = sentence === undefined ? 0 : sentence.index + sentence[0].length;
  if (whole >= end * LEAST_SHARE) return cut.slice(0, whole);
  const clause = [...cut.matchAll(CLAUSE_END)].at(-1)?.index ?? 0;
  const space = clause >= end * MOST_CLAUSES ? clause : /\s/.test(text.charAt(end)) ? end : cut.search(/\s\S*$/);
  return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}

export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}

function endOfWords(text: string, most: number): number {
  const last = [...text.matchAll(WORD)][most - 1];
  return last === undefined ? text.length : last.index + last[0].length;
}

/** UTF-16 offset up to which the text fits; never within a character. */
function endWithin(text: string, room: number): number {
  let [end, taken] = [0, 0];
  for (const letter of text) {
    taken += WIDE.test(letter) ? 2 : 1;
    if (taken > room) break;
    end += letter.length;
  }
  return end;
}
