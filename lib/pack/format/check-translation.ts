import * as v from 'valibot';
import { type PlacedText, type ToldSet, textsOf } from '../languages/map-texts.ts';
import { compareNumbers } from '../languages/numbers.ts';
import { stampOf } from '../languages/stamp.ts';
import type { TextsByStamp, TranslatedText, Translation } from '../translation.ts';
import type { PackProblem } from './error.ts';
import { placeInPack } from './place.ts';
import { quoteValue } from './quote-value.ts';
import { languageFile } from './translation-schema.ts';

/** What of a translation can be shown, and what is wrong with the rest, which is shown in the pack's own language. */
export interface CheckedTranslation {
  /** null where not even the language is known. */
  readonly language: string | null;
  readonly texts: TextsByStamp;
  readonly problems: readonly PackProblem[];
}

const FAR_LONGER = 2; // times the original; no two languages differ by so much in running text
const ROOM = 40; // UTF-16 units more, for a label of one word
const PLACEHOLDER = /\{[a-z]+\}/g;

/**
 * Checks a language file, as `JSON.parse` gives it, against the pack that it is of. Each text stands or falls alone: one with another
 * number, markup or an original that has changed since is left out, and told of with its place. Linear in file and pack.
 */
export function checkTranslation(data: unknown, pack: ToldSet & { readonly id: string }): CheckedTranslation {
  const { issues = [] } = v.safeParse(languageFile, data);
  const shape = issues.map((issue) => ({
    path: placeInPack((issue.path ?? []).map(({ key }) => key)),
    message: issue.message,
  }));
  const head = [...shape.filter(({ path }) => !path.startsWith('texts[')), ...checkHead(data, pack)];
  const language = textIn(data, 'language');
  if (head.length > 0 || language === null) return { language: null, texts: new Map(), problems: head };
  const spoilt = new Set(shape.map(({ path }) => /^texts\[\d+\]/.exec(path)?.[0]));
  const originals = new Map(textsOf(pack).map((original) => [stampOf(original.text), original]));
  const texts = new Map<string, string>();
  const problems = [...shape];
  for (const [index, entry] of (data as { texts: readonly TranslatedText[] }).texts.entries()) {
    const path = `texts[${index}]`;
    if (spoilt.has(path)) continue;
    const message = texts.has(entry.of)
      ? 'has been translated before'
      : checkText(entry, originals.get(entry.of), [pack.language, language]);
    if (message === null) texts.set(entry.of, entry.text);
    else problems.push({ path, message: `${entry.at}: ${message}` });
  }
  return { language, texts, problems: [...problems, ...findMissing(originals, texts)] };
}

/** The same of a translation within a pack's file. */
export function checkCarried(translation: Translation, index: number, pack: ToldSet & { readonly id: string }) {
  const checked = checkTranslation({ format: 1, translates: pack.id, ...translation }, pack);
  const problems = checked.problems.map((problem) => ({ ...problem, path: `translations[${index}].${problem.path}` }));
  return { ...checked, problems };
}

function checkHead(data: unknown, pack: ToldSet & { readonly id: string }): PackProblem[] {
  const translates = textIn(data, 'translates');
  const language = textIn(data, 'language');
  return [
    ...(translates !== null && translates !== pack.id
      ? [
          {
            path: 'translates',
            message: `must be ${quoteValue(pack.id)}, the id of the pack, not ${quoteValue(translates)}`,
          },
        ]
      : []),
    ...(language === null || isKnownLanguage(language)
      ? []
      : [{ path: 'language', message: `${quoteValue(language)} is no language that is known` }]),
    ...(language !== null && language === pack.language
      ? [{ path: 'language', message: "is the pack's own language" }]
      : []),
  ];
}

function checkText(
  { text }: TranslatedText,
  original: PlacedText | undefined,
  languages: readonly [string, string],
): string | null {
  if (original === undefined) return 'was made from a text that the pack does not have, or no longer';
  if (text.length > FAR_LONGER * original.text.length + ROOM) {
    return `has ${text.length} characters, the original ${original.text.length}`;
  }
  const lost = (original.text.match(PLACEHOLDER) ?? []).find((placeholder) => !text.includes(placeholder));
  if (lost !== undefined) return `must have ${lost}, as the original`;
  return compareNumbers(original.text, text, languages);
}

/** Cards without any text, then single texts. */
function findMissing(originals: ReadonlyMap<string, PlacedText>, texts: TextsByStamp): PackProblem[] {
  const missing = [...originals].flatMap(([stamp, { at }]) => (texts.has(stamp) ? [] : at));
  const there = new Set([...originals].flatMap(([stamp, { at }]) => (texts.has(stamp) ? cardOf(at) : [])));
  const whole = new Set(missing.map(cardOf).filter((card) => !there.has(card)));
  return [
    ...[...whole].map((card) => ({ path: 'texts', message: `${card} is missing` })),
    ...missing.filter((at) => !whole.has(cardOf(at))).map((at) => ({ path: 'texts', message: `${at} is missing` })),
  ];
}

/** "llama" of "llama.short.text", "timeline" of "timeline[3].label". */
function cardOf(at: string): string {
  return /^[^.[]*/.exec(at)?.[0] ?? at;
}

/** Whether the language is one with a name: a misspelt tag looks like any other. */
function isKnownLanguage(tag: string): boolean {
  try {
    const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    return names.of(tag) !== undefined;
  } catch {
    return false;
  }
}

function textIn(data: unknown, key: string): string | null {
  const field = typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[key] : undefined;
  return typeof field === 'string' ? field : null;
}
