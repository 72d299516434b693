import * as v from 'valibot';
import { httpsAddress, id, list, partialDate, shape, text } from './field-schemas.ts';
import { LONGEST_HEADLINE, LONGEST_NAME, LONGEST_TEXT } from './limits.ts';

// What the texts of a pack are made of, on cards and on the timeline.

const MOST_SOURCES = 10;
/** Related topics, or what one text rests on. */
export const MOST_IDS = 60;

export const basis = list(id, MOST_IDS);
export const flag = v.boolean('must be true or false');

export const sourceSchema = shape({
  title: text(LONGEST_HEADLINE),
  publisher: v.exactOptional(text(LONGEST_NAME)),
  date: v.exactOptional(partialDate),
  url: v.exactOptional(httpsAddress),
});

export const sources = list(sourceSchema, MOST_SOURCES, 1);

/** A statement of at most `longest` UTF-16 units. */
export function statementOf(longest: number) {
  return shape({ text: text(longest), basis, quoted: v.exactOptional(flag) });
}

export const argumentSchema = shape({
  says: text(LONGEST_NAME),
  text: text(LONGEST_TEXT),
  basis,
  quoted: v.exactOptional(flag),
  side: v.exactOptional(oneOf(['for', 'against'])),
  date: v.exactOptional(partialDate),
});

/** One of these words, which a problem lists. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return v.picklist(words, `must be one of ${words.join(', ')}`);
}
