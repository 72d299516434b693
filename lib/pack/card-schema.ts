import * as v from 'valibot';
import { httpsAddress, id, list, partialDate, shape, text } from './field-schemas.ts';
import type { CardKind } from './pack.ts';

// Generous for a card that a reader finishes; a pack beyond them is not one of cards.
const LONGEST_NAME = 120;
const LONGEST_TITLE = 300; // headlines of sources
const LONGEST_QUESTION = 160;
const LONGEST_SHORT = 280;
const LONGEST_TEXT = 1000;
const MOST_TEXTS = 24;
const MOST_UPDATES = 60;
const MOST_SOURCES = 10;
const MOST_IDS = 60;

const KINDS: readonly CardKind[] = ['model', 'product', 'idea', 'background'];

const basis = list(id, MOST_IDS);

export const sourceSchema = shape({
  title: text(LONGEST_TITLE),
  publisher: v.exactOptional(text(LONGEST_NAME)),
  date: v.exactOptional(partialDate),
  url: v.exactOptional(httpsAddress),
});

const statement = shape({ text: text(LONGEST_TEXT), basis });

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
  short: shape({ text: text(LONGEST_SHORT), basis }),
  facts: v.exactOptional(list(shape({ label: text(LONGEST_NAME), value: text(LONGEST_NAME), basis }), MOST_TEXTS)),
  explanation: list(statement, MOST_TEXTS),
  arguments: list(shape({ says: text(LONGEST_NAME), text: text(LONGEST_TEXT), basis }), MOST_TEXTS),
  updates: list(update, MOST_UPDATES),
  related: list(id, MOST_IDS),
});
