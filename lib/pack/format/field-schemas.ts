import * as v from 'valibot';
import { isPartialDate } from '../is-partial-date.ts';
import { isHttpsAddress } from './is-https-address.ts';
import { BLANK, INVISIBLE, LONGEST_ADDRESS, LONGEST_ID, MARKUP } from './limits.ts';

const HALF = /\p{Cs}/u;
const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Plain text on one line, from 1 to `longest` UTF-16 units. */
export function text(longest: number) {
  return v.pipe(
    v.string('must be a text'),
    v.maxLength(longest, (issue) => `must be at most ${longest} characters, not ${issue.received}`),
    v.check((value) => !BLANK.test(value), 'must not be empty'),
    v.check((value) => !MARKUP.test(value), 'must be plain text, without markup'),
    v.check((value) => !INVISIBLE.test(value), 'must be one line, without control characters'),
    v.check((value) => !HALF.test(value), 'must hold whole characters only'),
  );
}

/** The id of a pack, a topic or an update. */
export const id = v.pipe(
  v.string('must be a text'),
  v.maxLength(LONGEST_ID, `must be at most ${LONGEST_ID} characters`),
  v.regex(ID, 'must be small letters a to z, digits and hyphens'),
);

export const partialDate = v.pipe(
  v.string('must be a text'),
  v.check(isPartialDate, 'must be a date that exists, as YYYY, YYYY-MM or YYYY-MM-DD'),
);

export const httpsAddress = v.pipe(
  v.string('must be a text'),
  v.maxLength(LONGEST_ADDRESS, `must be at most ${LONGEST_ADDRESS} characters`),
  v.check(isHttpsAddress, 'must be an https: address'),
);

/** A list of `fewest` to `most` items. Its length is checked first: an endless list is one problem, not millions. */
export function list<const Item extends v.GenericSchema>(item: Item, most: number, fewest = 0) {
  return v.pipe(
    v.array(v.unknown(), 'must be a list'),
    v.minLength(fewest, `must have at least ${fewest} ${fewest === 1 ? 'item' : 'items'}`),
    v.maxLength(most, (issue) => `must have at most ${most} items, not ${issue.received}`),
    v.array(item),
  );
}

/** An object that is no list, whatever its fields. */
export const record = v.custom<Record<string, unknown>>(isRecord, 'must be an object');

/** An object of these fields and no others, so that a misspelt field is not quietly lost. */
export function shape<const Entries extends v.ObjectEntries>(entries: Entries) {
  const fields = v.looseObject(entries, 'is missing');
  const isField = (key: string) => Object.hasOwn(entries, key);
  return v.lazy((input) => v.pipe(record, fields, keysOf(input, isField, 'is not a field of the format')));
}

/**
 * Tells of each key of an object that is not right. Asks the object itself: what valibot makes of it is without `__proto__`, `prototype`
 * and `constructor`, and they would be taken without a word.
 */
export function keysOf<Checked>(object: unknown, isRight: (key: string) => boolean, message: string) {
  return v.rawCheck<Checked>(({ addIssue }) => {
    if (!isRecord(object)) return;
    for (const [key, value] of Object.entries(object)) {
      if (!isRight(key)) addIssue({ message, path: [{ type: 'object', origin: 'key', input: object, key, value }] });
    }
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
