import * as v from 'valibot';
import type { Pack } from '../pack.ts';
import { cardSchema } from './card-schema.ts';
import { contrastSchema } from './contrast-schema.ts';
import { crossCheckPack } from './cross-check.ts';
import { PackError, type PackProblem } from './error.ts';
import { id, list, shape, text } from './field-schemas.ts';
import { LANGUAGE, LONGEST_TITLE, MOST_RELEASES } from './limits.ts';
import { placeInPack } from './place.ts';
import { sourceSchema } from './statement-schemas.ts';
import { releaseSchema } from './status-schemas.ts';
import { MOST_NAMES, topicNamesSchema } from './topic-names-schema.ts';
import { carriedTranslation, MOST_TRANSLATIONS } from './translation-schema.ts';

const MOST_CONTRASTS = 100;

const packSchema = shape({
  format: v.literal(1, 'must be 1, the only format there is'),
  id,
  family: v.exactOptional(id),
  title: text(LONGEST_TITLE),
  language: v.pipe(v.string('must be a text'), v.regex(LANGUAGE, 'must be a language, such as en or en-GB')),
  source: sourceSchema,
  cards: list(cardSchema, MOST_NAMES, 1),
  timeline: v.exactOptional(list(releaseSchema, MOST_RELEASES)),
  names: list(topicNamesSchema, MOST_NAMES),
  contrasts: v.exactOptional(list(contrastSchema, MOST_CONTRASTS)),
  translations: v.exactOptional(list(carriedTranslation, MOST_TRANSLATIONS)),
});

/**
 * Checks a pack from outside, as `JSON.parse` gives it, and returns a copy that holds the fields of the format only.
 * Throws a `PackError` with every problem and its place. Linear in the size of the pack.
 */
export function parsePack(data: unknown): Pack {
  const result = v.safeParse(packSchema, data);
  const problems = [...(result.issues ?? []).map(problemOf), ...crossCheckPack(data)];
  if (!result.success || problems.length > 0) throw new PackError(problems);
  return result.output;
}

function problemOf(issue: v.BaseIssue<unknown>): PackProblem {
  return { path: placeInPack((issue.path ?? []).map((item) => item.key)), message: issue.message };
}
