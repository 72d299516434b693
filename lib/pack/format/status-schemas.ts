import * as v from 'valibot';
import type { Openness, PartAccess, Standing } from '../card.ts';
import { id, list, partialDate, shape, text } from './field-schemas.ts';
import { LONGEST_NAME, LONGEST_VERSION, MOST_TEXTS } from './limits.ts';
import { argumentSchema, basis, MOST_IDS, oneOf, sources } from './statement-schemas.ts';

// How a card's subject stands: the status line, the spectrum from closed to open, and the timeline.

const STANDINGS: readonly Standing[] = ['current', 'changing', 'disputed', 'dated', 'settled'];
const OPENNESS: readonly Openness[] = ['closed', 'conditional-weights', 'standard-weights', 'fully-open'];
const PART_ACCESS: readonly PartAccess[] = ['open', 'partly', 'closed', 'unknown'];

const ownTerms = shape({ terms: v.literal('own'), owner: text(LONGEST_NAME) });
const standardTerms = shape({ terms: v.literal('standard'), name: text(LONGEST_NAME) });
const otherTerms = shape({
  terms: v.picklist(['various', 'closed'], 'must be one of own, standard, various, closed'),
});

// By its terms, not a union: so a fault within a licence keeps its own place and message.
const licence = v.lazy((input) => {
  const terms = typeof input === 'object' && input !== null && 'terms' in input ? input.terms : undefined;
  if (terms === 'own') return ownTerms;
  return terms === 'standard' ? standardTerms : otherTerms;
});

export const statusSchema = shape({
  standing: oneOf(STANDINGS),
  licence: v.exactOptional(licence),
  newest: v.exactOptional(shape({ text: text(LONGEST_NAME), date: partialDate })),
  basis,
});

const partAccess = oneOf(PART_ACCESS);

const spectrumPlace = shape({
  openness: oneOf(OPENNESS),
  label: text(LONGEST_NAME),
  parts: v.exactOptional(shape({ weights: partAccess, code: partAccess, data: partAccess })),
  basis,
});

export const spectrumSchema = shape({
  places: list(spectrumPlace, MOST_TEXTS, 1),
  disagree: v.exactOptional(list(argumentSchema, MOST_TEXTS)),
});

export const releaseSchema = shape({
  date: partialDate,
  label: text(LONGEST_NAME),
  topics: list(id, MOST_IDS, 1),
  version: v.exactOptional(shape({ topic: id, number: text(LONGEST_VERSION) })),
  openness: v.exactOptional(oneOf(OPENNESS)),
  sources,
});
