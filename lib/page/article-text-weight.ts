const WIDE = 3; // letters: what a CJK character says takes about three Latin ones

/** How much the text says, in Latin letters, and how many sentences end in it. */
export function weighText(text: string): { letters: number; stops: number } {
  let letters = 0;
  let stops = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x20) {
      // White space counts once between words.
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
