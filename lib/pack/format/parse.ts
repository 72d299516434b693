import * as v from 'valibot';
import { runToEnd } from '../../text/run-to-end.ts';
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
  return runToEnd(parsePackInSteps(data));
}

/** The same in steps, for a large pack: yields how far it is, 0..1. */
export function* parsePackInSteps(data: unknown): Generator<number, Pack> {
  const long = longPack(data);
  const first = v.safeParse(packSchema, long === null ? data : withFirstItems(long));
  const cards = yield* checkRest(long?.cards ?? [], cardSchema, 'cards', { from: 0, to: CARDS_CHECKED });
  const names = yield* checkRest(long?.names ?? [], topicNamesSchema, 'names', {
    from: CARDS_CHECKED,
    to: NAMES_CHECKED,
  });
  const ofFirst = (first.issues ?? []).map((issue) => problemOf(issue, null));
  const problems = [...ofFirst, ...cards.problems, ...names.problems, ...crossCheckPack(data)];
  if (!first.success || problems.length > 0) throw new PackError(problems);
  if (long === null) return first.output;
  const { output } = first;
  return { ...output, cards: [...output.cards, ...cards.checked], names: [...output.names, ...names.checked] };
}

const AT_ONCE = 500; // cards or topics with names, checked in some 30 ms
// How far each part comes, of the time that all take.
const CARDS_CHECKED = 0.6;
const NAMES_CHECKED = 0.9;

interface LongPack {
  readonly cards: readonly unknown[];
  readonly names: readonly unknown[];
}

/** A pack that is checked in several steps; null where one will do, also because it is none or its lists have no end. */
function longPack(data: unknown): LongPack | null {
  const { cards, names } = (data ?? {}) as Partial<LongPack>;
  if (!Array.isArray(cards) || !Array.isArray(names)) return null;
  const most = Math.max(cards.length, names.length);
  return most > AT_ONCE && most <= MOST_NAMES ? (data as LongPack) : null;
}

/** All of it but its lists, of which the first item stands for the others. */
function withFirstItems(pack: LongPack): unknown {
  return { ...pack, cards: pack.cards.slice(0, 1), names: pack.names.slice(0, 1) };
}

function* checkRest<Item>(
  items: readonly unknown[],
  schema: v.GenericSchema<unknown, Item>,
  list: string,
  { from, to }: { readonly from: number; readonly to: number },
): Generator<number, { checked: Item[]; problems: PackProblem[] }> {
  const checked: Item[] = [];
  const problems: PackProblem[] = [];
  for (let at = 1; at < items.length; at += AT_ONCE) {
    const result = v.safeParse(v.array(schema), items.slice(at, at + AT_ONCE));
    if (result.success) for (const item of result.output) checked.push(item);
    else problems.push(...result.issues.map((issue) => problemOf(issue, [list, at])));
    yield from + ((to - from) * at) / items.length;
  }
  return { checked, problems };
}

/** `before`: the list that the value was cut out of, and where; null for none. */
function problemOf(issue: v.BaseIssue<unknown>, before: readonly [string, number] | null): PackProblem {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const place = before === null ? keys : [before[0], before[1] + Number(keys[0]), ...keys.slice(1)];
  return { path: placeInPack(place), message: issue.message };
}
