import * as v from 'valibot';
import type { CaseRule } from '../topic-names.ts';
import { id, keysOf, list, record, shape, text } from './field-schemas.ts';
import { FEWEST_SIGNS, LONGEST_ALIAS } from './limits.ts';

/** The most names that one pack may bring, look-alikes included. */
export const MOST_NAMES = 10_000;
const MOST_CUE_GROUPS = 100;
const MOST_CUE_WORDS = 500;
const MOST_VARIANTS = 200;
const MOST_LETTERS = 26;
const MOST_LANGUAGES = 50;
const MOST_POINTS = 100; // far past what any evidence weighs
const CASE_RULES: readonly CaseRule[] = ['written', 'exact', 'any'];

const name = v.pipe(
  text(LONGEST_ALIAS),
  v.check(
    (value) => (value.match(/[\p{L}\p{N}]/gu)?.length ?? 0) >= FEWEST_SIGNS,
    `must have at least ${FEWEST_SIGNS} letters or digits`,
  ),
);
const points = v.pipe(
  v.number('must be a number'),
  v.check((value) => Math.abs(value) <= MOST_POINTS, `must be from -${MOST_POINTS} to ${MOST_POINTS}`),
);
const caseRule = v.picklist(CASE_RULES, `must be one of ${CASE_RULES.join(', ')}`);
const flag = v.boolean('must be true or false');
const languagePoints = v.lazy((input) =>
  v.pipe(
    record, // a list without items would pass for an object
    v.record(v.string(), points),
    v.maxEntries(MOST_LANGUAGES, `must have at most ${MOST_LANGUAGES} languages`),
    keysOf(input, (key) => /^[a-z]{2}$/.test(key), 'must be a language of two small letters'),
  ),
);

const aliasRule = shape({
  text: v.lazy((value) => (Array.isArray(value) ? list(name, MOST_NAMES, 1) : name)),
  case: v.exactOptional(caseRule),
  prior: v.exactOptional(points),
  hyphen: v.exactOptional(flag),
  in: v.exactOptional(languagePoints),
});

// By what the value is, not a union: so a fault within a rule keeps its own place and message.
const alias = v.lazy((value) => (typeof value === 'object' && value !== null ? aliasRule : name));

const cueGroup = shape({
  points,
  place: v.exactOptional(v.picklist(['near', 'before', 'after', 'list'], 'must be one of near, before, after, list')),
  case: v.exactOptional(caseRule),
  on: v.exactOptional(list(name, MOST_CUE_WORDS, 1)),
  text: list(text(LONGEST_ALIAS), MOST_CUE_WORDS, 1),
});

const nameGrammar = shape({
  versions: v.exactOptional(flag),
  letters: v.exactOptional(
    list(v.pipe(v.string('must be a text'), v.regex(/^[A-Za-z]$/, 'must be one letter')), MOST_LETTERS),
  ),
  sizes: v.exactOptional(flag),
  variants: v.exactOptional(list(text(LONGEST_ALIAS), MOST_VARIANTS)),
});

/** The shape of `TopicNames` in a pack from outside. */
export const topicNamesSchema = shape({
  topic: id,
  core: flag,
  quiet: v.exactOptional(flag),
  aliases: list(alias, MOST_NAMES, 1),
  lookAlikes: v.exactOptional(list(alias, MOST_NAMES)),
  cues: v.exactOptional(list(cueGroup, MOST_CUE_GROUPS)),
  cuesOf: v.exactOptional(id),
  grammar: v.exactOptional(nameGrammar),
  joined: v.exactOptional(points),
});
