import * as v from 'valibot';
import { id, list, shape, text } from './field-schemas.ts';
import { LANGUAGE, LONGEST_TEXT } from './limits.ts';
import { MOST_NAMES } from './topic-names-schema.ts';

const LONGEST_PLACE = 200; // UTF-16 units: a topic and an update's id at their longest, and the fields around them
const STAMP = /^[0-9a-z]{8}$/;
/** Texts of one language: five for each card of the largest pack. */
const MOST_TRANSLATED = 5 * MOST_NAMES;
/** Languages that one pack may carry. */
export const MOST_TRANSLATIONS = 60;

const language = v.pipe(v.string('must be a text'), v.regex(LANGUAGE, 'must be a language, such as en or en-GB'));

const texts = list(
  shape({
    at: text(LONGEST_PLACE),
    of: v.pipe(v.string('must be a text'), v.regex(STAMP, 'must be the stamp that `pack -- stamp` gives')),
    text: text(LONGEST_TEXT),
  }),
  MOST_TRANSLATED,
);

/** A translation within a pack's file. */
export const carriedTranslation = shape({ language, texts });

/** A language file of its own. */
export const languageFile = shape({
  format: v.literal(1, 'must be 1, the only format there is'),
  translates: id,
  language,
  texts,
});
