import { readFileSync } from 'node:fs';
import { InputError } from './input-error.ts';

/** The text of a file, or of standard input for "-". Throws `InputError` for a file that cannot be read. */
export function readInput(file: string): string {
  try {
    return readFileSync(file === '-' ? 0 : file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : error;
    throw new InputError(`${file}: cannot be read (${code === 'ENOENT' ? 'no such file' : code})`);
  }
}

/** `place` is file and line, for the message of the `InputError` that other text than JSON gets. */
export function parseJson(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${place}: not JSON`);
  }
}

/** The objects of JSON lines, each with its place ("FILE:LINE"); empty lines are passed over. */
export function* jsonLines(text: string, name: string): Generator<{ fields: Record<string, unknown>; place: string }> {
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const place = `${name}:${index + 1}`;
    const value = parseJson(line, place);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw new InputError(`${place}: not an object`);
    }
    yield { fields: value as Record<string, unknown>, place };
  }
}

/** A field that must be a string. */
export function stringField(fields: Record<string, unknown>, name: string, place: string): string {
  const value = fields[name];
  if (typeof value !== 'string') throw new InputError(`${place}: "${name}" is not a string`);
  return value;
}

/** A field that may be left out or null. */
export function optionalString(fields: Record<string, unknown>, name: string, place: string): string | null {
  return fields[name] == null ? null : stringField(fields, name, place);
}
