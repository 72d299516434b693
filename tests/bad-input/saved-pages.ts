import { Buffer } from 'node:buffer';

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const bytes = (text: string, ...others: readonly number[]) => Buffer.concat([Buffer.from(text), Buffer.from(others)]);

/** Bytes of a saved page, and the text that its last line must be. */
export const SAVED_PAGES: Record<string, readonly [Uint8Array, string]> = {
  'an XML declaration of windows-1251': [
    bytes('<?xml version="1.0" encoding="windows-1251"?>\n', 0xec, 0xe8, 0xf0),
    'мир',
  ],
  'the same with blanks around the sign': [
    bytes('<?xml version="1.0" encoding = "windows-1251" ?>\n', 0xec, 0xe8, 0xf0),
    'мир',
  ],
  'a byte order mark before another charset': [bytes('\ufeff<meta charset="gbk">\nмир'), 'мир'],
  'a byte order mark before another declaration': [
    bytes('\ufeff<?xml version="1.0" encoding="windows-1251"?>\nмир'),
    'мир',
  ],
  'UTF-16 with a mark': [utf16('\ufeff<meta charset="utf-8">\nмир'), 'мир'],
  'UTF-16 without one, behind a blank line': [utf16('\r\n<!doctype html>\nмир'), 'мир'],
  'UTF-16 that is said by an XML declaration': [utf16('<?xml version="1.0" encoding="utf-16"?>\nмир'), 'мир'],
  'UTF-16 cut off in a character': [utf16('\ufeff<p>\nмир').subarray(0, -1), 'ми\ufffd'],
  'a charset in two places': [bytes('<meta charset="windows-1251"><meta charset="utf-16">\n', 0xec, 0xe8, 0xf0), 'мир'],
  'a charset past what browsers look at': [
    bytes(`<title>${'x'.repeat(5000)}</title><meta charset="windows-1251">\n`, 0xe9),
    'é',
  ],
  'a charset with a blank in its name': [bytes('<meta charset=" windows-1251 ">\n', 0xec, 0xe8, 0xf0), 'мир'],
  'user-defined bytes': [bytes('<meta charset="x-user-defined">\n', 0xe9), 'é'],
  'a charset that is none any more': [bytes('<meta charset="utf-7">\n+BDw-'), '+BDw-'],
  'an empty file': [bytes(''), ''],
  'a mark and nothing else': [bytes('\ufeff'), ''],
};
