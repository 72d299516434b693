import * as v from 'valibot';
import { isHttpsAddress } from './is-https-address.ts';
import { isPartialDate } from './is-partial-date.ts';
import { INVISIBLE, LONGEST_ADDRESS, LONGEST_ID, MARKUP } from './limits.ts';

const ID = /^[a-z0-9][a-z0-9-]*$/;

/** Plain text on one line, from 1 to `longest` UTF-16 units. */
export function text(longest: number) {
  return v.pipe(
    v.string('must be a text'),
    v.maxLength(longest, (issue) => `must be at most ${longest} characters, not ${issue.received}`),
    v.check((value) => value.trim() !== '', 'must not be empty'),
    v.check((value) => !MARKUP.test(value), 'must be plain text, without markup'),
    v.check((value) => !INVISIBLE.test(value), 'must be one line, without control characters'),
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
  return v.pipe(
    record,
    v.looseObject(entries, 'is missing'),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (!isRecord(input)) return;
      for (const [key, value] of Object.entries(input)) {
        if (Object.hasOwn(entries, key)) continue;
        addIssue({
          message: 'is not a field of the format',
          path: [{ type: 'object', origin: 'key', input, key, value }],
        });
      }
    }),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
