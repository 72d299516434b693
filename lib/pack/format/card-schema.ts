import * as v from 'valibot';
import { CARD_KINDS } from '../card.ts';
import { id, list, partialDate, shape, text } from './field-schemas.ts';
import { LONGEST_GLANCE, LONGEST_NAME, LONGEST_QUESTION, LONGEST_SHORT, LONGEST_TEXT, MOST_TEXTS } from './limits.ts';
import { argumentSchema, basis, flag, MOST_IDS, oneOf, sources, statementOf } from './statement-schemas.ts';
import { spectrumSchema, statusSchema } from './status-schemas.ts';

const MOST_UPDATES = 60;

const update = shape({
  id,
  date: partialDate,
  text: text(LONGEST_TEXT),
  sources,
  news: v.exactOptional(flag),
});

export const cardSchema = shape({
  topic: id,
  kind: oneOf(CARD_KINDS),
  title: text(LONGEST_NAME),
  question: text(LONGEST_QUESTION),
  glance: v.exactOptional(statementOf(LONGEST_GLANCE)),
  short: statementOf(LONGEST_SHORT),
  status: v.exactOptional(statusSchema),
  spectrum: v.exactOptional(spectrumSchema),
  checked: v.exactOptional(partialDate),
  facts: v.exactOptional(list(shape({ label: text(LONGEST_NAME), value: text(LONGEST_NAME), basis }), MOST_TEXTS)),
  explanation: list(statementOf(LONGEST_TEXT), MOST_TEXTS),
  arguments: list(argumentSchema, MOST_TEXTS),
  updates: list(update, MOST_UPDATES),
  related: list(id, MOST_IDS),
});
