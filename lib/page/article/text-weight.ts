const WIDE = 3; // letters: what a CJK character says takes about three Latin ones
/** All but Latin words with single spaces between them: such text is as many letters as it is long. */
const UNEVEN = /[\0-\x20]{2}|[\u061f\u0964\u2e80-\ud7ff]/;

/** How much the text says, in Latin letters, and how many sentences end in it. */
export function weighText(text: string): { letters: number; stops: number } {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 0x20) start += 1;
  while (end > start && text.charCodeAt(end - 1) <= 0x20) end -= 1;
  if (start === end) return NOTHING;
  // White space counts once between words.
  return weighWords(start > 0 || end < text.length ? text.slice(start, end) : text, end < text.length ? 1 : 0);
}

const NOTHING = { letters: 0, stops: 0 };

function weighWords(text: string, spaces: number): { letters: number; stops: number } {
  if (UNEVEN.test(text)) return weighSigns(text, spaces);
  return { letters: text.length + spaces, stops: countOf('.', text) + countOf('!', text) + countOf('?', text) };
}

function countOf(sign: string, text: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1)) count += 1;
  return count;
}

function weighSigns(text: string, spaces: number): { letters: number; stops: number } {
  let letters = spaces;
  let stops = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      if (at > 0 && text.charCodeAt(at - 1) > 0x20) letters += 1;
    } else if (code >= 0x2e80 && code < 0xd800) {
      letters += WIDE;
      if (code === 0x3002) stops += 1;
    } else {
      letters += 1;
      if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x061f || code === 0x0964) stops += 1;
    }
  }
  return { letters, stops };
}
