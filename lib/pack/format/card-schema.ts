import * as v from 'valibot';
import type { CardKind } from '../card.ts';
import { httpsAddress, id, list, partialDate, shape, text } from './field-schemas.ts';
import { LONGEST_HEADLINE, LONGEST_NAME, LONGEST_QUESTION, LONGEST_SHORT, LONGEST_TEXT, MOST_TEXTS } from './limits.ts';

const MOST_UPDATES = 60;
const MOST_SOURCES = 10;
const MOST_IDS = 60;

const KINDS: readonly CardKind[] = ['model', 'product', 'idea', 'background'];

const basis = list(id, MOST_IDS);

export const sourceSchema = shape({
  title: text(LONGEST_HEADLINE),
  publisher: v.exactOptional(text(LONGEST_NAME)),
  date: v.exactOptional(partialDate),
  url: v.exactOptional(httpsAddress),
});

const quoted = v.exactOptional(v.boolean('must be true or false'));
const statement = shape({ text: text(LONGEST_TEXT), basis, quoted });

const update = shape({
  id,
  date: partialDate,
  text: text(LONGEST_TEXT),
  sources: list(sourceSchema, MOST_SOURCES, 1),
});

export const cardSchema = shape({
  topic: id,
  kind: v.picklist(KINDS, `must be one of ${KINDS.join(', ')}`),
  title: text(LONGEST_NAME),
  question: text(LONGEST_QUESTION),
  short: shape({ text: text(LONGEST_SHORT), basis, quoted }),
  facts: v.exactOptional(list(shape({ label: text(LONGEST_NAME), value: text(LONGEST_NAME), basis }), MOST_TEXTS)),
  explanation: list(statement, MOST_TEXTS),
  arguments: list(shape({ says: text(LONGEST_NAME), text: text(LONGEST_TEXT), basis, quoted }), MOST_TEXTS),
  updates: list(update, MOST_UPDATES),
  related: list(id, MOST_IDS),
});
