import * as v from 'valibot';
import { id, list, shape, text } from './field-schemas.ts';
import { LONGEST_VERSION, MOST_RELEASES } from './limits.ts';

const LONGEST_TEXT = 300;
const LONGEST_NAME = 60;
const LONGEST_PHRASE = 60;
const MOST_PHRASES = 40;

const phrases = list(text(LONGEST_PHRASE), MOST_PHRASES);

const versionContrast = shape({
  kind: v.literal('version'),
  topic: id,
  version: text(LONGEST_VERSION),
  name: v.exactOptional(text(LONGEST_NAME)),
  text: text(LONGEST_TEXT),
  releases: list(shape({ version: text(LONGEST_VERSION), update: id }), MOST_RELEASES),
});

const claimContrast = shape({
  kind: v.picklist(['licence', 'overtaken'], 'must be one of version, licence, overtaken'),
  topic: id,
  near: v.exactOptional(id),
  phrases: v.exactOptional(phrases),
  unless: v.exactOptional(phrases),
  text: text(LONGEST_TEXT),
  update: id,
});

export const contrastSchema = v.lazy((input) =>
  typeof input === 'object' && input !== null && 'kind' in input && input.kind === 'version'
    ? versionContrast
    : claimContrast,
);
