const HEAD_LENGTH = 4096; // bytes in which the encoding must be named; browsers look at 1024, and at what they have got so far
const MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
const META = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;
const XML = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/i;
const BEYOND_ASCII = /[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu;
const LEAST_GOOD = 10; // characters beyond ASCII to each byte that is no UTF-8, for a page to be taken for UTF-8 whatever it says

/**
 * The text of an HTML file: by its byte order mark, else by what it says, else as browsers read what says nothing. Text that is UTF-8 is
 * read as such even if it says otherwise: it was written anew when it was saved, or its server had told the truth.
 * https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding
 */
export function decodeHtml(bytes: Uint8Array): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? wideEncoding(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const decoder = decoderOf(declaredEncoding(bytes));
  const text = new TextDecoder().decode(bytes);
  return decoder.encoding === 'utf-8' || isUtf8(text) ? text : decoder.decode(bytes);
}

/** UTF-16 without a mark begins with a sign of ASCII, in two bytes. */
function wideEncoding([first, second]: Uint8Array): string | null {
  if (first === 0 && second !== 0) return 'utf-16be';
  return first !== 0 && second === 0 ? 'utf-16le' : null;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_LENGTH)).replace(COMMENT, '');
  return META.exec(head)?.[1] ?? XML.exec(head)?.[1] ?? 'windows-1252';
}

function decoderOf(label: string): TextDecoder {
  try {
    const decoder = new TextDecoder(label);
    // A page whose declaration can be read byte by byte is not UTF-16.
    if (decoder.encoding.startsWith('utf-16')) return new TextDecoder();
    return decoder.encoding === 'x-user-defined' ? new TextDecoder('windows-1252') : decoder;
  } catch {
    return new TextDecoder('windows-1252'); // an encoding that nobody knows
  }
}

/** Whether what was decoded as UTF-8 is that, and not ASCII alone: text in another encoding hardly ever holds bytes that could be. */
function isUtf8(text: string): boolean {
  const good = text.match(BEYOND_ASCII)?.length ?? 0;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return good > 0 && good >= bad * LEAST_GOOD;
}
