// Signs that readable text leaves out or decodes (see text-builder.ts), for who looks through a page's raw text.

/** Signs without width, and joiners behind Latin letters. */
const HIDDEN =
  /[\u00ad\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|(?<=[\0-\u024f])[\u200c\u200d]/g;

/** The text without the signs that part the letters of a name on no reader's screen. White space stays as it is. */
export function withoutHiddenSigns(text: string): string {
  return text.replace(HIDDEN, '');
}
