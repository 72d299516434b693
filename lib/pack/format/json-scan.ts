/** A key of an object or a place in a list. */
export type JsonKey = string | number;

/** Where a text stops being JSON, or being JSON that can be read without doubt. `offset` in UTF-16 units. */
export interface JsonFault {
  readonly offset: number;
  readonly message: string;
}

/** A pack nests nine levels deep at most; a text far past that is made to do harm. */
const DEEPEST = 32;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORD = /true|false|null/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;
const SPACE = /[ \t\n\r]*/y;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

class Stop extends Error {}

/**
 * Reads a JSON text (RFC 8259) and tells of each value where it begins; `keys` is only good during the call. Returns the first
 * fault: wrong syntax, a field given twice, or too deep; null for none. One pass.
 */
export function scanJson(
  text: string,
  visit: (keys: readonly JsonKey[], offset: number) => void = () => {},
): JsonFault | null {
  const keys: JsonKey[] = [];
  let at = 0;
  let fault: JsonFault | null = null;

  function stop(message: string, offset = at): never {
    fault = { offset, message };
    throw new Stop();
  }

  function stopHere(wanted: string, offset = at): never {
    stop(`is not JSON: ${wanted}`, offset);
  }

  function skipSpace(): void {
    SPACE.lastIndex = at;
    SPACE.test(text);
    at = SPACE.lastIndex;
  }

  function take(sign: string): boolean {
    skipSpace();
    if (text.charAt(at) !== sign) return false;
    at += 1;
    return true;
  }

  function matches(pattern: RegExp): boolean {
    pattern.lastIndex = at;
    if (!pattern.test(text)) return false;
    at = pattern.lastIndex;
    return true;
  }

  function readText(): string {
    const start = at;
    at += 1;
    for (;;) {
      const code = text.charCodeAt(at);
      if (code === QUOTE) break;
      if (code === BACKSLASH) {
        if (!matches(ESCAPE)) stopHere('a backslash must be written twice');
      } else if (Number.isNaN(code)) stopHere('the text that begins here is not closed by a double quote', start);
      else if (code < 0x20) stopHere('a text must not go over the end of a line');
      else at += 1;
    }
    at += 1;
    return text.slice(start, at);
  }

  function readValue(): void {
    skipSpace();
    visit(keys, at);
    const sign = text.charAt(at);
    if (sign === '"') readText();
    else if (sign === '{' || sign === '[') {
      if (keys.length >= DEEPEST) stop(`is nested deeper than ${DEEPEST} levels`);
      at += 1;
      if (sign === '{') readObject();
      else readList();
    } else if (!matches(NUMBER) && !matches(WORD))
      stopHere(sign === '' ? 'the file ends too early' : 'expected a value');
  }

  function readObject(): void {
    if (take('}')) return;
    const known = new Set<string>();
    do {
      skipSpace();
      if (text.charAt(at) !== '"') stopHere('expected a field name in double quotes');
      const start = at;
      const key = JSON.parse(readText()) as string;
      if (known.has(key)) stop('gives the same field twice', start);
      known.add(key);
      if (!take(':')) stopHere('expected a colon after the field name');
      keys.push(key);
      readValue();
      keys.pop();
    } while (take(','));
    if (!take('}')) stopHere('expected a comma or }');
  }

  function readList(): void {
    if (take(']')) return;
    let place = 0;
    do {
      keys.push(place);
      readValue();
      keys.pop();
      place += 1;
    } while (take(','));
    if (!take(']')) stopHere('expected a comma or ]');
  }

  try {
    readValue();
    skipSpace();
    if (at < text.length) stopHere('expected nothing more');
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
  }
  return fault;
}
