import { printParseErrorCode, visit } from 'jsonc-parser';

/** A key of an object or a place in a list. */
export type JsonKey = string | number;

/** Where a text stops being JSON, or being JSON that can be read without doubt. Both from 1; columns in UTF-16 units. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

/** A pack nests nine levels deep at most; a text far past that is made to do harm. */
const DEEPEST = 32;

const NO_NAME = 'expected a field name in double quotes';

/** What is said of the faults that the parser tells apart; of all others, that a value was expected. */
const MESSAGES: Readonly<Record<string, string>> = {
  PropertyNameExpected: NO_NAME,
  ColonExpected: 'expected a colon after the field name',
  EndOfFileExpected: 'expected nothing more',
  UnexpectedEndOfString: 'the text that begins here is not closed by a double quote on its line',
  InvalidCharacter: 'the text that begins here holds a tab or another sign that cannot be seen',
  InvalidEscapeCharacter: 'in the text that begins here a backslash must be written twice',
  InvalidUnicode: 'in the text that begins here a backslash must be written twice',
};

class Stop extends Error {
  readonly fault: JsonFault;

  constructor(message: string, line: number, column: number) {
    super(message);
    this.fault = { message, line: line + 1, column: column + 1 };
  }
}

/**
 * Reads a JSON text (RFC 8259) and tells of each value on which line it begins, in the order of the text. Returns the first fault: wrong syntax,
 * a field given twice, or too deep; null for none. One pass.
 */
export function scanJson(
  text: string,
  tell: (keys: readonly JsonKey[], line: number) => void = () => {},
): JsonFault | null {
  const open: (Set<string> | null)[] = []; // the fields of each object that is not closed yet; null for a list
  let isNameNext = false;

  function begin(fields: Set<string> | null, line: number, column: number, keys: () => readonly JsonKey[]): void {
    tell(keys(), line + 1);
    if (open.length === DEEPEST) throw new Stop(`is nested deeper than ${DEEPEST} levels`, line, column);
    open.push(fields);
    isNameNext = fields !== null;
  }

  function messageOf(code: number, offset: number): string {
    if (offset >= text.length) return 'the file ends too early';
    const name = printParseErrorCode(code);
    if (name === 'CommaExpected') return `expected a comma or ${open.at(-1) === null ? ']' : '}'}`;
    if (name === 'InvalidSymbol' && isNameNext) return NO_NAME; // one in single quotes, or in none
    return MESSAGES[name] ?? 'expected a value';
  }

  try {
    visit(
      text,
      {
        onObjectBegin: (_offset, _length, line, column, keys) => begin(new Set(), line, column, keys),
        onArrayBegin: (_offset, _length, line, column, keys) => begin(null, line, column, keys),
        onObjectEnd: () => void open.pop(),
        onArrayEnd: () => void open.pop(),
        onLiteralValue: (_value, _offset, _length, line, _column, keys) => tell(keys(), line + 1),
        onSeparator(sign) {
          isNameNext = sign === ',' && open.at(-1) !== null;
        },
        onObjectProperty(name, _offset, _length, line, column) {
          if (open.at(-1)?.has(name)) throw new Stop('gives the same field twice', line, column);
          open.at(-1)?.add(name);
        },
        onError(code, offset, _length, line, column) {
          throw new Stop(`is not JSON: ${messageOf(code, offset)}`, line, column);
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    );
  } catch (error) {
    if (error instanceof Stop) return error.fault;
    throw error;
  }
  return null;
}
